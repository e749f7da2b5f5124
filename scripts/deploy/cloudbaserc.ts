/** `dist/cloudbaserc.json`: the same functions as CloudBase's own command line reads them, for whoever prefers it.
 *  It lies in dist because it names the environment. */
import { HANDLER, LONGEST_TIMEOUT_SECONDS, RUNTIME, type Wanted } from './wanted'

export interface Cloudbaserc {
  version: '2.0'
  envId: string
  region: string
  functionRoot: string
  functions: {
    name: string
    handler: string
    runtime: string
    memorySize: number
    timeout: number
    installDependency: false
    triggers: { name: string; type: 'timer'; config: string }[]
  }[]
}

/** Stands for an environment not named yet; CloudBase's command line fills it in. */
const UNNAMED = '{{env.CLOUDBASE_ENV_ID}}'
/** What the platform sells. */
const MEMORY_MB = [128, 256, 512, 1024, 2048]

export function cloudbasercOf(wanted: Wanted, envId: string | null, region: string): Cloudbaserc {
  const functions = wanted.functions.map(({ name, memoryMb, timeoutSeconds, triggers }) => ({
    name,
    handler: HANDLER,
    runtime: RUNTIME,
    memorySize: memoryMb,
    timeout: timeoutSeconds,
    installDependency: false as const,
    triggers: triggers.map((trigger) => ({ name: trigger.name, type: 'timer' as const, config: trigger.cron })),
  }))
  return { version: '2.0', envId: envId ?? UNNAMED, region, functionRoot: './cloudfunctions', functions }
}

/** @returns what is wrong with it, in words. */
export function faultsOf({ functions }: Cloudbaserc): string[] {
  return functions.flatMap(({ name, memorySize, timeout, installDependency, triggers }) => [
    ...(timeout >= 1 && timeout <= LONGEST_TIMEOUT_SECONDS ? [] : [`${name} 的时限 ${timeout} 秒不在 1～${LONGEST_TIMEOUT_SECONDS} 秒之内 · timeout out of bounds`]),
    ...(MEMORY_MB.includes(memorySize) ? [] : [`${name} 的内存 ${memorySize} MB 不是平台的规格 · memory is not on offer`]),
    ...(installDependency ? [`${name} 不应在云端安装依赖 · needs nothing installed`] : []),
    ...triggers.filter(({ config }) => !/^(\S+ ){6}\S+$/.test(config)).map((trigger) => `${name} 的触发器 ${trigger.name} 不是七段时间 · a timer has seven fields`),
  ])
}
