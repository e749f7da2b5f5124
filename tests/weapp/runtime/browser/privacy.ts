/** WeChat's gate before what it counts as private, as its guide describes it: what is called waits until the user has
 *  agreed, by WeChat's own button and no other way, or said no. A test sets `__wxPrivacy` before the page opens: `agreed`
 *  (also without it), `unasked`, or `old` for a WeChat from before the gate. */
type State = 'agreed' | 'unasked' | 'old'
type Resolve = (answer: { event: string; buttonId?: string }) => void
type Listener = (resolve: Resolve, info: { referrer: string }) => void

export const NOT_AUTHORIZED = 'privacy permission is not authorized'

let state: State = (globalThis as unknown as { __wxPrivacy?: State }).__wxPrivacy ?? 'agreed'
const listeners: Listener[] = []
const tapped = new Set<string>()

/** WeChat's own button was tapped. */
export const agreed = (buttonId: string): void => void tapped.add(buttonId)

/** Runs what is private at once, after her yes, or not at all. */
export function guarded(referrer: string, run: () => void, refuse: (why: string) => void): void {
  if (state !== 'unasked') return run()
  // WeChat would show a sheet of its own; ours is to come first.
  if (listeners.length === 0) throw new Error(`${referrer} was called and nobody asks for consent`)
  const resolve: Resolve = ({ event, buttonId = '' }) => {
    if (event === 'disagree') refuse(NOT_AUTHORIZED)
    if (event !== 'agree') return
    if (!tapped.has(buttonId)) throw new Error(`agreed without a tap on WeChat's button ${buttonId}`)
    state = 'agreed'
    run()
  }
  for (const listener of listeners) listener(resolve, { referrer })
}

type Told = { success?(result: object): void }

export const privacyApi = state === 'old' ? {} : {
  onNeedPrivacyAuthorization: (listener: Listener) => void listeners.push(listener),
  getPrivacySetting: (o: Told) => o.success?.({ errMsg: 'getPrivacySetting:ok', needAuthorization: state === 'unasked', privacyContractName: '《点亮小程序隐私保护指引》' }),
  openPrivacyContract: () => undefined,
}
