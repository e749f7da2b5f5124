/** What the person who starts the host decides: by environment variables (PORT, HOST, DATA_DIR, DIANLIANG_MODE) and
 *  two switches (--reset, --jobs). Everything has a default that gives the demo county on this machine only. */
import { resolve } from 'node:path'
import { StartError } from './startError'

/** `demo` has a county of invented people and doors to become any of them; `production` has neither. */
export type Mode = 'demo' | 'production'

export interface Settings {
  mode: Mode
  host: string
  /** 0 lets the system choose. */
  port: number
  dataDir: string
  /** The built H5 pages. */
  h5Dir: string
  /** Throw the demo county away and begin anew. */
  reset: boolean
  /** Run the timer's jobs once and leave. */
  jobsOnly: boolean
}

const PORT_DEFAULT = 5180
const PORT_MAX = 65_535
const SWITCHES: readonly string[] = ['--reset', '--jobs']

/** @throws StartError */
export function readSettings(env: NodeJS.ProcessEnv, args: readonly string[]): Settings {
  const unknown = args.find((arg) => !SWITCHES.includes(arg))
  if (unknown) throw new StartError(`不认识参数 ${unknown}，可用的有 ${SWITCHES.join('、')}。`, `Unknown argument ${unknown}.`)
  const mode = modeOf(env)
  const reset = args.includes('--reset')
  if (reset && mode === 'production') {
    throw new StartError(
      '正式模式下不能清空数据：服务时长和积分是要长期保存的记录。请去掉 --reset。',
      '--reset is for the demo only: production data are records to be kept.',
    )
  }
  return {
    mode,
    // This machine only, unless somebody decides otherwise: a demo opens its doors to whoever can reach it, and a
    // county's own server stands behind a proxy that speaks TLS.
    host: env.HOST || '127.0.0.1',
    port: portOf(env.PORT),
    dataDir: resolve(env.DATA_DIR || 'data'),
    h5Dir: resolve(env.H5_DIR || 'dist/h5'),
    reset,
    jobsOnly: args.includes('--jobs'),
  }
}

function modeOf(env: NodeJS.ProcessEnv): Mode {
  const mode = env.DIANLIANG_MODE || (env.NODE_ENV === 'production' ? 'production' : 'demo')
  if (mode === 'demo' || mode === 'production') return mode
  throw new StartError(`DIANLIANG_MODE 只能是 demo 或 production，不能是 ${mode}。`, 'DIANLIANG_MODE is demo or production.')
}

function portOf(text: string | undefined): number {
  if (!text) return PORT_DEFAULT
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= PORT_MAX) return port
  throw new StartError(`端口 PORT 要填 0 到 ${PORT_MAX} 的整数，不能是 ${text}。`, `PORT is a whole number from 0 to ${PORT_MAX}.`)
}
