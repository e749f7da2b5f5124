/** `npm run deploy`: from this folder to a working environment. It prints what it is about to do, does it, deletes
 *  nothing, and run again changes nothing. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { apply } from './apply'
import type { CallCloud } from './callCloud'
import { cloudbasercOf, faultsOf } from './cloudbaserc'
import { openControlApi, type ControlApi } from './controlApi'
import { findEnvironment, NOTHING } from './found'
import { complaintsOf, kilobytes, readFunctions, type BuiltFunction } from './functionFiles'
import { refuseNewer } from './oldData'
import { planOf, type Plan, type Step } from './plan'
import { EXAMPLE_FILE, SETTINGS_FILE, withoutSecrets, type Settings } from './settings'
import { TIMER, wantedEnvironment, type Wanted } from './wanted'
import { byHandInWords, stepInWords } from './words'

export interface Deployment {
  root: string
  settings: Settings
  /** Null without a key. */
  call: CallCloud | null
  say: (line: string) => void
  /** Builds functions and mini-program and weighs them; false where that failed. */
  build: () => boolean
  isDryRun: boolean
  isPlanOnly: boolean
  pauseMs?: number
}

/** @returns whether the environment is now as it should be (of a dry run: whether it could be). */
export async function deploy(deployment: Deployment): Promise<boolean> {
  const { root, settings, call, say, isDryRun } = deployment
  if (!deployment.build()) return complain(say, ['构建没有成功，原因见上 · the build failed'])
  const built = readFunctions(root)
  const wanted = wantedEnvironment(new Map(built.map(({ name, digest }) => [name, digest])))
  for (const { name, zip } of built) say(`云函数 ${name.padEnd(6)} 压缩后 ${kilobytes(zip.length)} · function, zipped`)
  const faults = [...complaintsOf(built), ...writeCloudbaserc(root, wanted, settings)]
  if (faults.length > 0) return complain(say, faults)
  if (isDryRun) return rehearse(wanted, say)
  const { envId } = settings
  if (!envId || !call) return complain(say, [`没有环境 ID 或密钥，写在环境变量或 ${SETTINGS_FILE}（样子见 ${EXAMPLE_FILE}）· environment id or credentials missing`])
  try {
    const api = await openControlApi(call, envId)
    return await bootstrap(deployment, api, wanted, built)
  } catch (error) {
    return complain(say, [withoutSecrets((error as Error).message, settings), '没有做完；排除原因后再运行一次，会从这里接着做 · not finished; run again and it goes on from here'])
  }
}

async function bootstrap({ say, isPlanOnly, pauseMs }: Deployment, api: ControlApi, wanted: Wanted, built: readonly BuiltFunction[]): Promise<boolean> {
  const found = await findEnvironment(api, wanted)
  const plan = planOf(wanted, found)
  sayPlan(plan, say)
  if (!isPlanOnly && plan.steps.length > 0) {
    if (found.functions.has(TIMER)) await refuseNewer(api)
    let count = 0
    const done = (step: Step) => say(`✓ ${++count}/${plan.steps.length} ${stepInWords(step)}`)
    await apply(plan.steps, { api, zipOf: (name) => zipNamed(built, name), done, progress: (line) => say(`    ${line}`), pauseMs })
    say('做完了 · Done')
  }
  return plan.byHand.length === 0 && (!isPlanOnly || plan.steps.length === 0)
}

function rehearse(wanted: Wanted, say: (line: string) => void): boolean {
  say('演练：不联网，按一个空环境来算 · Dry run: no request is made, an empty environment is assumed')
  sayPlan(planOf(wanted, NOTHING), say)
  say('演练结束，什么也没有改变 · End of the dry run, nothing was changed')
  return true
}

function sayPlan({ steps, byHand }: Plan, say: (line: string) => void): void {
  if (steps.length === 0) say(byHand.length === 0 ? '环境已经是应有的样子，什么也不用做 · Nothing to do' : '没有能自动做的事 · Nothing to do by itself')
  else say(`要做 ${steps.length} 步，不删除任何东西 · ${steps.length} steps, nothing is deleted`)
  steps.forEach((step, n) => say(`  ${String(n + 1).padStart(2)}. ${stepInWords(step)}`))
  for (const obstacle of byHand) say(`  ✗ ${byHandInWords(obstacle)}`)
}

function writeCloudbaserc(root: string, wanted: Wanted, { envId, region }: Settings): string[] {
  const cloudbaserc = cloudbasercOf(wanted, envId, region)
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(join(root, 'dist/cloudbaserc.json'), JSON.stringify(cloudbaserc, null, 2) + '\n')
  return faultsOf(cloudbaserc)
}

function zipNamed(built: readonly BuiltFunction[], name: string): Buffer {
  const found = built.find((each) => each.name === name)
  if (!found) throw new Error(`${name} is not built`)
  return found.zip
}

function complain(say: (line: string) => void, lines: readonly string[]): false {
  for (const line of lines) say(`✗ ${line}`)
  return false
}
