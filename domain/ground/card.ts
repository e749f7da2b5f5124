/** An action's card: all that is declared about it, in its feature, once (`<feature>/actions.ts`). Rights, labels, text
 *  checks, agencies and the printed tables are read from it (domain/actions.ts gathers the cards). Free of zod, so that
 *  the phone reads it too; the forms stand beside it in contract.ts. */
import type { Reason } from './refusal'
import type { Role } from './post'
import type { Rights } from './rights'
import type { AgencyScope } from './agencyScopes'

/** Whether somebody who acts for another (替她用) may do it in her name:
 *  anyScope – in every agency; guardian – only for a child under fourteen; a list – under one of these scopes;
 *  asOneself – it is asked for oneself even while acting for somebody. Left out, it is for herself alone. */
export type ForAgents = 'anyScope' | 'guardian' | 'asOneself' | readonly AgencyScope[]

/** Every limit there is; filled by limit/limitRules.ts, which has the numbers. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled there
export interface Limits {}
export type LimitName = keyof Limits

/** Which of what comes in somebody else will read. */
export interface OthersRead {
  /** Fields by name; `rooms.name` goes into an object or into each of a list. */
  fields: readonly string[]
  /** As WeChat counts scenes. */
  as: 'comment' | 'post'
  /** Strangers could read it without anybody having answered it. */
  publicAtOnce?: true
}

/** Which refusals say that a code was a wrong one, and behind which door the codes are: of the station of her post, or of the county. */
export interface Guessed {
  wrong: readonly Reason[]
  door: Role | 'county'
}

/** What a card says beside whether it reads or writes. */
export interface Said {
  /** What somebody did, in the words people of the station use among themselves. */
  label: string
  may: Rights
  /** Open to a login that the platform vouches for and nobody has joined with yet. */
  strangers?: true
  agents?: ForAgents
  /** In order of precedence; those any action may give (ground/refusals.ts) are not repeated. */
  refusals?: readonly Reason[]
  othersRead?: OthersRead
  /** How often one person may do it in a day, by the name of the limit (limit/limitRules.ts); left out, as often as she likes. Of a
   *  write the kernel counts it; a read counts for itself what it shows. */
  atMost?: LimitName
  /** Counted by the action, in the transaction its work begins with; missing: by the kernel, with the answer. */
  countsItself?: boolean
  /** It takes a code that could be guessed; the kernel counts wrong ones (limit/guesses.ts). */
  guessed?: Guessed
  /** A read that shows nothing about anybody, to all who have joined: a warm function may take whoever calls for whom it read within
   *  the last minute, by her place and posts; nothing else of her is there to be read (docs/decisions/0045). */
  glance?: true
}

export interface Card<Kind extends 'read' | 'write' = 'read' | 'write', Fn extends 'api' | 'desk' = 'api' | 'desk'> extends Said {
  kind: Kind
  /** Which deployed function runs it. */
  fn: Fn
}

/** A read of the function `api`: what a person taps. */
export const read = (said: Said): Card<'read', 'api'> => ({ kind: 'read', fn: 'api', ...said })
/** A write: it needs a request id, goes through the outbox and runs in a transaction. */
export const write = (said: Said): Card<'write', 'api'> => ({ kind: 'write', fn: 'api', ...said })
/** The same of the function `desk`: slow work with heavy libraries. */
export const deskRead = (said: Said): Card<'read', 'desk'> => ({ kind: 'read', fn: 'desk', ...said })
export const deskWrite = (said: Said): Card<'write', 'desk'> => ({ kind: 'write', fn: 'desk', ...said })
