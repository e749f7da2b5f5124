/** WeChat asks the cloud function `api`, or a county's own server when the package was built for one; who is calling
 *  comes from the platform, never from what we send. */
import Taro from '@tarojs/taro'
import { cardOf, type ActionName } from '../../domain/actions'
import type { Call, Reply } from '../../domain/contracts'
import { isTooLarge } from '../../domain/ground/callSize'
import { commonRefusals } from '../../domain/ground/refusals'
import { Unreachable } from './answers'
import { askHost, COUNTY_SERVER } from './host.weapp'
import { isReply } from './reply'

const TIMEOUT_MS = 15_000

/** Set when the package is built; empty takes the account's default environment. */
const ENVIRONMENT = process.env.TARO_APP_CLOUD_ENV

let ready = false

function open(): void {
  if (ready) return
  Taro.cloud.init(ENVIRONMENT ? { env: ENVIRONMENT } : undefined)
  ready = true
}

/** WeChat itself gives up only after a minute. */
function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Unreachable()), TIMEOUT_MS)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** Slow desk work has a function of its own. */
const functionOf = ({ action }: Call): string => cardOf(action as ActionName).fn

/** @throws Unreachable */
export async function deliver(call: Call): Promise<Reply<unknown>> {
  if (COUNTY_SERVER) return askHost('/api', call)
  // The SDK would turn it away, which looks like no answer at all, and the outbox would send it for ever.
  if (isTooLarge(call)) return { ok: false, reason: 'TOO_LARGE', message: commonRefusals.TOO_LARGE, ref: '' }
  try {
    open()
    const { result } = await inTime(Taro.cloud.callFunction({ name: functionOf(call), data: call }) as Promise<{ result: unknown }>)
    if (isReply(result)) return result
  } catch {
    // Whatever went wrong on the way, nobody answered.
  }
  throw new Unreachable()
}
