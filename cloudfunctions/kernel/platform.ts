/** What the CloudBase platform says about a call. The openid is read from its context only; whatever an event claims
 *  about its sender is dropped before anything looks at it. */
import { getCloudbaseContext } from '@cloudbase/node-sdk'
import type { Caller } from './identify'

type Context = Parameters<typeof getCloudbaseContext>[0]

/** Null when the platform vouches for nobody: an HTTP trigger without a session, a test call from the console. */
export function callerFromPlatform(context: unknown): Caller | null {
  try {
    // A context without an environment of its own leaves it to the process's, which the platform sets for the call.
    const { environment, environ } = (context ?? {}) as Partial<NonNullable<Context>>
    const { WX_OPENID } = getCloudbaseContext(environment || environ ? (context as Context) : undefined)
    return WX_OPENID ? { login: WX_OPENID } : null
  } catch {
    return null
  }
}

/** Fields WeChat itself puts into every event; not the caller's, and not to be trusted as input. */
const INJECTED = ['userInfo', 'tcbContext']

/** The call as the caller made it. */
export function callFromEvent(event: unknown): unknown {
  if (typeof event !== 'object' || event === null) return event
  return Object.fromEntries(Object.entries(event).filter(([key]) => !INJECTED.includes(key)))
}
