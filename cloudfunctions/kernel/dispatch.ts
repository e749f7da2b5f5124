/** The one way in: check the form, know the caller, ask policy, run the action once, answer in words. */
import * as z from 'zod'
import { ACTIONS, cardOf, type ActionName } from '../../domain/actions'
import { NewerForm } from '../../domain/ground/forms'
import { id } from '../../domain/ground/contract'
import { fieldAt } from '../../domain/ground/fieldLabels'
import { contracts, type Reply } from '../../domain/contracts'
import type { Person } from '../../domain/person/person'
import { Refusal, refuse } from '../../domain/ground/refusal'
import type { Store } from '../store/port'
import type { Action } from './action'
import { fieldOf, wordsOf, framesOf, reasonOf, refusalReply, type LogLine } from './answer'
import type { Clock } from './clock'
import { verdictOn, type ContentCheck } from './contentCheck'
import { contextOf, entitled, type CallContext } from './context'
import { guessing } from './countToday'
import { createCallers, type Caller, type Callers, type Identify } from './identify'
import { runOnce } from './idempotency'
import { goesInOne, inOneGo, type Asked } from './inOneGo'
import type { Files } from './files'
import type { Ids } from './ids'
import { listsOn } from './lists'
import { newerForm, noteData } from './noteData'
import type { RetryOptions } from './retry'
import { inWhoseName } from './inWhoseName'
import { isStranger, strangerOf } from './stranger'
import type { Sealing } from './sealing'
import type { Sheets } from './sheets'
import type { OpenApi } from './weixin/openApi'

export type { Caller } from './identify'

/** The actions a function knows, by name. */
export type Registry = { readonly [N in ActionName]?: Action<N> }

export interface Deps {
  registry: Registry
  store: Store
  files: Files
  /** Missing where the caller does not come through WeChat. */
  openApi?: OpenApi
  /** Missing where nothing is kept sealed. */
  sealing?: Sealing | null
  /** Missing where the process serves one call at a time. */
  sheets?: Sheets
  /** Whether anything new may be written; missing where the platform sees to it. */
  hasRoom?(): Promise<boolean>
  clock: Clock
  ids: Ids
  contentCheck: ContentCheck
  log(line: LogLine): void
  /** Only tests change it: sleeping on simulated time. */
  retry?: RetryOptions
}

export type Dispatch = (call: unknown, caller: Caller | null) => Promise<Reply<unknown>>

const envelope = z.strictObject({
  action: z.string().max(60),
  input: z.unknown().optional(),
  requestId: z.string().regex(/^[\w-]{8,64}$/).optional(),
  /** In whose name. */
  actFor: id.optional(),
})

export function createDispatch(deps: Deps): Dispatch {
  const callers = createCallers(deps.store, deps.clock)
  return async (call, caller) => {
    const startedAt = Date.now()
    const ref = deps.ids.ref()
    const parsed = envelope.safeParse(call)
    const action = parsed.success ? parsed.data.action : ''
    const log = (outcome: LogLine['outcome'], frames?: string) =>
      // What was asked for by a name we do not have is not repeated: a caller could write anything there.
      deps.log({ ref, action: action in ACTIONS ? action : '?', ms: Date.now() - startedAt, outcome, ...(frames ? { frames } : {}) })
    try {
      if (!parsed.success) refuse('BAD_INPUT')
      const data = await perform(deps, callers, parsed.data, caller)
      log('ok')
      return { ok: true, data }
    } catch (error) {
      const reason = reasonOf(error)
      if (error instanceof NewerForm) await noteData(deps.store, newerForm(error), deps.clock.now()).catch(() => undefined)
      log(reason, reason === 'FAULT' ? framesOf(error) : undefined)
      return refusalReply(reason, ref, fieldOf(error), wordsOf(error))
    }
  }
}

async function perform(deps: Deps, callers: Callers, call: z.output<typeof envelope>, caller: Caller | null): Promise<unknown> {
  if (!Object.hasOwn(ACTIONS, call.action)) refuse('UNKNOWN_ACTION')
  const name = call.action as ActionName
  const action = (deps.registry[name] as Action | undefined) ?? refuse('UNKNOWN_ACTION')
  const checked = contracts[name].input.safeParse(call.input ?? {})
  if (!checked.success) refuseInput(checked.error.issues[0])
  const asked: Asked = { ...call, name, input: checked.data }
  const { store, files, openApi = null, sealing = null, sheets = null } = deps
  const lists = listsOn(store)
  const outside = { store, lists, files, openApi, sealing, sheets }
  if (action.kind === 'write' && call.requestId) {
    const write = { action, input: checked.data, requestId: call.requestId }
    const supposed = goesInOne(action, asked) ? callers.supposed(caller) : undefined
    if (caller && supposed) {
      await mustHaveRoom(deps)
      const done = await inOneGo({ ...deps, outside, callers }, write, caller, supposed)
      if (done) return done.answer
    }
    const newContext = await contextsOf(deps, callers, asked, caller)
    await mustHaveRoom(deps)
    return runOnce(outside, write, newContext, deps.retry)
  }
  const ctx = (await contextsOf(deps, callers, asked, caller))()
  if (action.kind === 'write') refuse('BAD_INPUT')
  const data = await guessing<unknown>(store, ctx, name, () => action.run(Object.assign(ctx, outside), checked.data as never))
  ctx.mustHaveAsked()
  // What cannot be noted now is met again by the next.
  await lists.note(ctx.now).catch(() => undefined)
  return data
}

/** What a try of the action is given, once it is known who asks and what is to be thought of her words. */
async function contextsOf(deps: Deps, callers: Callers, { name, input, actFor }: Asked, caller: Caller | null): Promise<(idTaken?: boolean) => CallContext> {
  const glanced = cardOf(name).glance && !actFor ? callers.lately(caller) : null
  const { actor, agent } = glanced
    ? { actor: glanced, agent: null }
    : await inWhoseName(deps.store, await actorOf(callers.identify, name, caller), name, deps.clock.now(), actFor)
  if (!isStranger(actor) && !entitled(actor, name)) refuse('NOT_ALLOWED')
  const { login = '', address } = caller ?? {}
  const textVerdict = await verdictOn(deps.contentCheck, name, input, login)
  return (idTaken = false) => contextOf({ name, actor, agent, login, address, now: deps.clock.now(), textVerdict }, deps.ids, idTaken)
}

async function mustHaveRoom({ hasRoom }: Deps): Promise<void> {
  if (hasRoom && !(await hasRoom())) refuse('DISK_FULL')
}

function refuseInput(issue: z.core.$ZodIssue | undefined): never {
  const words: unknown = issue?.code === 'custom' ? issue.params?.words : undefined
  return refuse('BAD_INPUT', fieldAt(issue?.path), typeof words === 'string' ? words : undefined)
}

/** Who asks; for the few things open to whoever has not joined, a stranger. @throws Refusal NOT_SIGNED_IN, NOT_JOINED. */
async function actorOf(identify: Identify, name: ActionName, caller: Caller | null): Promise<Person> {
  try {
    return await identify(caller)
  } catch (error) {
    if (caller && cardOf(name).strangers && error instanceof Refusal && error.reason === 'NOT_JOINED') return strangerOf(caller.login)
    throw error
  }
}
