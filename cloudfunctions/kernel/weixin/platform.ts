/** What the CloudBase platform says about a call. The openid is read from its context only; whatever an event claims
 *  about its sender is dropped before anything looks at it. */
import { getCloudbaseContext } from '@cloudbase/node-sdk'
import type { Caller } from '../identify'

type Context = Parameters<typeof getCloudbaseContext>[0]

/** What the platform puts into a call's context, as far as we read it. */
interface Said {
  WX_OPENID?: string
  WX_APPID?: string
  WX_FROM_APPID?: string
  WX_CLIENTIP?: string
  WX_CLIENTIPV6?: string
}

/** In place of a list: whoever has an openid counts. */
export const ANY_APP = ''

/** Null when the platform vouches for nobody: an HTTP trigger without a session, a test call from the console, or a
 *  mini-program that is not ours. */
export function callerFromPlatform(context: unknown, allowed: string = process.env.DIANLIANG_APPIDS ?? ANY_APP): Caller | null {
  try {
    // A context without an environment of its own leaves it to the process's, which the platform sets for the call.
    const { environment, environ } = (context ?? {}) as Partial<NonNullable<Context>>
    const said = getCloudbaseContext(environment || environ ? (context as Context) : undefined) as Said
    const { WX_OPENID, WX_CLIENTIP, WX_CLIENTIPV6 } = said
    const address = WX_CLIENTIP || WX_CLIENTIPV6
    return WX_OPENID && isOurs(said, allowed) ? { login: WX_OPENID, ...(address ? { address } : {}) } : null
  } catch {
    return null
  }
}

/** An environment may be shared with other mini-programs, whose openids are other people's. `DIANLIANG_APPIDS` names
 *  ours, comma-separated: every app the platform names must be among them (through a shared environment it names the
 *  owner's and, as WX_FROM_APPID, the caller's). Where it is not set, the platform's own binding decides. */
function isOurs({ WX_APPID = '', WX_FROM_APPID }: Said, allowed: string): boolean {
  const ours = allowed.split(',').map((each) => each.trim()).filter(Boolean)
  if (ours.length === 0) return true
  return ours.includes(WX_APPID) && (!WX_FROM_APPID || ours.includes(WX_FROM_APPID))
}

/** Fields WeChat itself puts into every event; not the caller's, and not to be trusted as input. */
const INJECTED = ['userInfo', 'tcbContext']

/** The call as the caller made it. */
export function callFromEvent(event: unknown): unknown {
  if (typeof event !== 'object' || event === null) return event
  return Object.fromEntries(Object.entries(event).filter(([key]) => !INJECTED.includes(key)))
}
