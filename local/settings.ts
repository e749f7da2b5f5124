/** What the person who starts the host decides: by environment variables (PORT, HOST, DATA_DIR, DIANLIANG_MODE,
 *  TRUSTED_PROXY, WEIXIN_APPID, WEIXIN_SECRET, DIANLIANG_SEAL_KEYS, DISK_LOW_MB, DISK_FULL_MB) and two switches (--reset, --jobs). Everything has a default that gives the demo county on this machine only. */
import { isIP } from 'node:net'
import { resolve } from 'node:path'
import type { DiskLimits } from './care/diskRoom'
import { StartError } from './startError'
import type { WeixinApp } from './weixinLogin'

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
  /** Addresses of proxies whose word about the caller's address is believed. */
  trustedProxies: readonly string[]
  /** The mini-program that talks to this server, if one does. */
  weixin: WeixinApp | null
  /** Keys that seal ID numbers; missing for the one beside the data. */
  sealKeys?: string
  disk: DiskLimits
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
    // Behind a proxy on the same machine, or everybody would be one address and share one rate limit.
    trustedProxies: proxiesOf(env.TRUSTED_PROXY || (mode === 'production' ? 'loopback' : 'none')),
    weixin: weixinOf(env),
    ...(env.DIANLIANG_SEAL_KEYS ? { sealKeys: env.DIANLIANG_SEAL_KEYS } : {}),
    disk: diskOf(env),
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

const MEGABYTE = 1024 * 1024
const DISK_LOW_MB = 500
const DISK_FULL_MB = 100

function diskOf({ DISK_LOW_MB: low = '', DISK_FULL_MB: full = '' }: NodeJS.ProcessEnv): DiskLimits {
  const [lowMb, fullMb] = [Number(low || DISK_LOW_MB), Number(full || DISK_FULL_MB)]
  if (Number.isInteger(lowMb) && Number.isInteger(fullMb) && fullMb >= 1 && lowMb >= fullMb) return { lowBytes: lowMb * MEGABYTE, fullBytes: fullMb * MEGABYTE }
  throw new StartError('DISK_LOW_MB 和 DISK_FULL_MB 要填整数（兆），前一个不能小于后一个。', 'DISK_LOW_MB and DISK_FULL_MB are whole megabytes, the first no smaller than the second.')
}

function weixinOf({ WEIXIN_APPID: appid, WEIXIN_SECRET: secret }: NodeJS.ProcessEnv): WeixinApp | null {
  if (!appid && !secret) return null
  if (appid && secret) return { appid, secret }
  throw new StartError('WEIXIN_APPID 和 WEIXIN_SECRET 要一起填，或者都不填。', 'Set both WEIXIN_APPID and WEIXIN_SECRET, or neither.')
}

function proxiesOf(text: string): string[] {
  if (text === 'none') return []
  const proxies = text.split(',').map((each) => each.trim())
  const wrong = proxies.find((each) => each !== 'loopback' && !isAddressOrNet(each))
  if (wrong === undefined) return proxies
  throw new StartError(
    `TRUSTED_PROXY 要填反向代理的地址（如 127.0.0.1 或 10.0.0.0/8，多个用逗号隔开），不能是 ${wrong}。`,
    'TRUSTED_PROXY is a list of addresses or networks, loopback, or none.',
  )
}

function isAddressOrNet(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  const version = isIP(address)
  if (version === 0 || more.length > 0) return false
  // A net of no bits would believe everybody.
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= (version === 4 ? 32 : 128))
}
