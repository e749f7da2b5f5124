/** A collection's card: all that is declared about it, in its feature, once (`<feature>/collections.ts`; domain/collections.ts
 *  gathers them). Its document and indexes; the *roles* of its fields (whose id, whose name, whose station, whose hand, how
 *  secret); under which title it stands in somebody's own export; what becomes of it when she leaves. Renaming somebody,
 *  moving a station, merging two registrations, exporting, erasing and forgetting follow from the roles (roles.ts); a
 *  collection that needs a way of its own gives a function here, or says that its feature's jobs have one, and why. */
import type { Role } from './fieldRoles'

/** Equality on every field of `equal`, then sorted by `sort` (ties by _id). SQLite has a column for each of its fields, the
 *  CloudBase bootstrap through the control API, and a query none of them serves fails. */
export interface Index {
  equal: readonly string[]
  sort: string
  /** Documents may lack the fields of `equal`; those without one are simply never found by it. */
  sparse?: true
  /** Fields a question may ask to be equal besides: not in the index, but looked at in each document it leads to, before a page is
   *  counted out. Only where `equal` is one person or one thing, whose documents bound the reading. */
  also?: readonly string[]
}

/** All that an index looks at. */
export const fieldsOf = ({ equal, sort, also = [] }: Index): string[] => [...equal, sort, ...also]

/** Fields whose name says that an id stands in them: each must have a role, or the card does not compile. */
type IdKey =
  | `${string}Id` | `${string}Ids` | `${string}By` | 'station' | 'market' | 'place' | 'owner' | 'to' | 'from' | 'purse' | 'holder' | 'account' | 'household' | 'grid'
type KeyOf<D> = Extract<keyof D, string>
export type Roles<D> = { [K in Extract<KeyOf<D>, IdKey>]-?: Role } & { [K in KeyOf<D>]?: Role }

/** How instants and deeds are said to her. */
export interface Say {
  at(instant: string): string
  deed(action: string): string
}

/** One chapter of somebody's own export: what a line says in her words. */
export interface Chapter<D> {
  title: string
  /** Under which value hers lies, where that is not her id. */
  under?(personId: string): string
  /** Null for what another chapter of hers tells already. */
  line(document: D, say: Say): Readonly<Record<string, string | number>> | null
}

/** What becomes of it when she has closed her account (PIPL 47, R-G1).
 *  goes – removed with the account; `by` says which job does it where that is not the closing itself, and when;
 *  wordsGo – kept for the others in it, without what she said;
 *  nameless – a record that stands under an id that leads to nobody, removed ten years later where it is hers;
 *  ledger – points are a double entry: every row stands for good, under ids only;
 *  notHers – nothing of a person. */
export type Kept = { is: 'goes'; by?: string } | { is: 'wordsGo' | 'nameless' | 'ledger' | 'notHers' }

/** A way of its own, and why the roles do not say it. */
export interface Own<F> {
  why: string
  run: F
}

/** Under each form, how a document of the form before becomes one of it. A step may fill in what an index has: documents are
 *  found by it once the job bringUp has written them (decision 0029). */
export type Steps = Readonly<Record<number, (document: never) => object>>

export interface Card<D = never> {
  /** Only a type: never read at run time. */
  readonly document?: D
  /** The version of the document's form (forms.ts); older documents come up by the steps. */
  form: number
  steps?: Steps
  indexes: readonly Index[]
  fields: Readonly<Record<string, Role>>
  /** It has the id of a document there, and is about the same people: found where that one is found. */
  sameIdAs?: string
  /** Who must not be called by her name in it, though her id is there. */
  unnamed?: Own<(document: D, personId: string) => boolean>
  /** How it moves with its station; the last to move where `last` is set. */
  moves?: Own<(document: D, target: never, move: never) => D> & { last?: true }
  /** When two registrations become one: by the roles; `own`, by a job of its feature, and why; or why it stays as it is. */
  joins?: { own: string } | { stays: string }
  mine?: Readonly<Record<string, Chapter<D>>>
  kept: Kept
}

type Declared<D, Target, Move> = Omit<Card<D>, 'fields' | 'moves' | 'mine'> & {
  fields: Roles<D>
  moves?: Own<(document: D, target: Target, move: Move) => D> & { last?: true }
  mine?: { [K in KeyOf<D>]?: Chapter<D> }
}

/** `collection<Claim>()({…})`: the document's type first, so that the rest is held to it. */
export const collection = <D extends { _id: string; rev: number }, Target = never, Move = never>() =>
  (card: Declared<D, Target, Move>): Card<D> => card as unknown as Card<D>

export const goes = (by?: string): Kept => (by ? { is: 'goes', by } : { is: 'goes' })
export const wordsGo: Kept = { is: 'wordsGo' }
export const nameless: Kept = { is: 'nameless' }
export const ledger: Kept = { is: 'ledger' }
export const notHers: Kept = { is: 'notHers' }
