/** A county's own server, for a mini-program that talks to one instead of CloudBase (docs/self-host.md). It learns who
 *  is there from the code of wx.login, once; from then on the session travels as a bearer. */
import Taro from '@tarojs/taro'
import type { Reply } from '../../domain/contracts'
import { Unreachable } from './answers'
import { isReply } from './reply'

/** Set when the package is built: https://dianliang.example; empty for CloudBase. */
export const COUNTY_SERVER = process.env.TARO_APP_COUNTY_SERVER ?? ''

const TIMEOUT_MS = 15_000
/** As long as the host waits for a file. */
const FILE_TIMEOUT_MS = 150_000
const TOKEN = 'dl.session'

let beginning: Promise<string> | undefined

async function post(path: string, body: unknown, token = ''): Promise<Reply<unknown>> {
  const raw = body instanceof ArrayBuffer
  try {
    const { data } = await Taro.request({
      url: COUNTY_SERVER + path,
      method: 'POST',
      timeout: raw ? FILE_TIMEOUT_MS : TIMEOUT_MS,
      header: { 'content-type': raw ? 'application/octet-stream' : 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      data: raw ? body : JSON.stringify(body),
    })
    if (isReply(data)) return data
  } catch {
    // Whatever went wrong on the way, nobody answered.
  }
  throw new Unreachable()
}

/** One session however many pages ask for it at once; kept until the server no longer knows it. */
function session(): Promise<string> {
  const kept = Taro.getStorageSync(TOKEN) as string
  if (kept) return Promise.resolve(kept)
  beginning ??= begin().finally(() => { beginning = undefined })
  return beginning
}

async function begin(): Promise<string> {
  const { code } = await Taro.login()
  const reply = await post('/weapp/session', { code })
  if (!reply.ok) throw new Unreachable()
  const { token } = reply.data as { token: string }
  Taro.setStorageSync(TOKEN, token)
  return token
}

/** @throws Unreachable */
export async function askHost(path: string, body: unknown): Promise<Reply<unknown>> {
  const reply = await post(path, body, await session())
  if (reply.ok || reply.reason !== 'NOT_SIGNED_IN') return reply
  // The session is over: WeChat says anew who is there, and the same words are sent once more.
  Taro.removeStorageSync(TOKEN)
  return post(path, body, await session())
}

/** The bytes of one file, as they are. @throws Unreachable */
export const sendHostBytes = (path: string, bytes: ArrayBuffer): Promise<Reply<unknown>> => askHost(path, bytes)
