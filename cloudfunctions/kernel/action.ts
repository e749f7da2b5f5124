/** What an action is: a name from its card and a run. Reads get the store, writes get a transaction; the kernel does
 *  everything around them (dispatch.ts). */
import type { ActionName, ReadName, WriteName } from '../../domain/actions'
import type { StationPath } from '../../domain/place/place'
import type { Resource } from '../../domain/authorisation'
import type { AnswerOf, CheckedOf } from '../../domain/contracts'
import type { TextVerdict } from '../../domain/ground/textCheck'
import type { Person } from '../../domain/person/person'
import { refuse } from '../../domain/ground/refusal'
import type { Store, Tx } from '../store/port'
import type { Files } from './files'
import type { Ids } from './ids'
import type { Lists } from './lists'
import type { Sealing } from './sealing'
import type { Sheets } from './sheets'
import type { OpenApi } from './weixin/openApi'

export interface Context {
  /** Who asks, as she was when the call came in; a write that changes her must read her again in its transaction, which mostly
   *  costs nothing: it began by reading her (docs/decisions/0045). */
  actor: Person
  /** By which login; only for actions about logins. */
  login: string
  /** True when nobody has joined with this login: `actor` is then a blank (stranger.ts), good for no right at all. */
  isStranger: boolean
  /** Where a call comes from, as no address (fromWhere.ts); empty where nobody says. */
  from: string
  /** Who taps for her, when somebody does (替她用): `actor` is then the one who is acted for. */
  agent: Person | null
  /** The instant of the call. */
  now: string
  ids: Ids
  /** What the text check said of the words that came with the call; risky ones never reach an action. */
  textVerdict: TextVerdict
  /** Every action must state what it touches before it answers or writes. @throws Refusal NOT_ALLOWED. */
  permit(resource: Resource): void
  /** True when this write was tried before and an id it wanted was taken: look before you create. */
  readonly idTaken: boolean
  /** What the write is about, for the audit row: the id of a wish, a claim, a redemption. @param place under which the row stands,
   *  where that is not the actor's own. */
  about(target: string, place?: StationPath): void
}

/** What lies outside a transaction. */
export interface Outside {
  store: Store
  /** Lists of which each line stands alone. */
  lists: Lists
  files: Files
  /** WeChat's own services; null where the caller did not come through WeChat. */
  openApi: OpenApi | null
  /** Missing where the county keeps nothing sealed. */
  sealing: Sealing | null
  /** Who reads spreadsheets; null where the process serves one call at a time and may do it here. */
  sheets: Sheets | null
}

export type ReadContext = Context & Outside

export interface ReadAction<N extends ReadName = ReadName> {
  kind: 'read'
  name: N
  run(ctx: ReadContext, input: CheckedOf<N>): Promise<AnswerOf<N>>
}

export interface WriteAction<N extends WriteName = WriteName, Prepared = unknown> {
  kind: 'write'
  name: N
  /** What comes in could be guessed from a plain digest: its row keeps a fingerprint under the county's key instead. */
  secret?: true
  /** What must happen outside a transaction, once however often that is tried: asking somebody else's server, reading a
   *  file, finding the ids to lock. Its effects must be safe to repeat. */
  prepare?(ctx: ReadContext, input: CheckedOf<N>): Promise<Prepared>
  /** Whom alone it is prepared for, told by her own document; for the others `prepared` is undefined. Missing: for everybody. */
  preparesFor?(actor: Person): boolean
  run(tx: Tx, ctx: Context, input: CheckedOf<N>, prepared: Prepared): Promise<AnswerOf<N>>
  /** Once its transaction stands: clearing files nobody needs any more. It may be cut off, so a timer must find the same. */
  after?(outside: Outside, input: CheckedOf<N>, prepared: Prepared): Promise<void>
}

export type Action<N extends ActionName = ActionName> = N extends WriteName ? WriteAction<N> : N extends ReadName ? ReadAction<N> : never

export function defineRead<N extends ReadName>(name: N, action: Omit<ReadAction<N>, 'kind' | 'name'>): ReadAction<N> {
  return { kind: 'read', name, ...action }
}

export function defineWrite<N extends WriteName, Prepared = undefined>(name: N, action: Omit<WriteAction<N, Prepared>, 'kind' | 'name'>): WriteAction<N> {
  return { kind: 'write', name, ...action } as WriteAction<N>
}

/** Whose word it is, for a story: her name, and beside it the name of who tapped for her. */
export const byWhom = ({ actor, agent }: Pick<Context, 'actor' | 'agent'>) => ({
  byId: actor._id, byName: actor.name, ...(agent ? { agentId: agent._id, agentName: agent.name } : {}),
})

/** The document, or the refusal that it is not there. */
export function found<T>(document: T | null): T {
  return document ?? refuse('NOT_FOUND')
}
