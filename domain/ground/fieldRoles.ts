/** What a field of a document is, as far as people and places go. A field without a role holds neither: whatever is stored
 *  in tests is searched for one that does (tests/privacy/roles.test.ts). */

/** Deeds by which a document is found that no index finds: rows of what somebody did whose target it is; by the action's
 *  name, or by the beginning of it (`wish.`). */
export type Deeds = readonly string[]

/** Under which ids what is hers lies, where the id is made of hers; or which equalities stand beside her in the index. */
interface Finding {
  ids?: (personId: string) => string[]
  beside?: { field: string; values: readonly string[] }
}

export type Role =
  /** A person's id; `name` is the field that copies her name. `hers`: it is about her, and goes when her records go. */
  | ({ is: 'person'; name?: string; hers?: true; deeds?: Deeds } & Finding)
  /** A list of ids of people. */
  | { is: 'personIds' }
  /** A list of what has somebody's id in one field, and her name in another; `through` finds documents of other people's. */
  | { is: 'people'; id: string; name?: string; through?: { collection: string; by: string; to: string } }
  /** Her name, where her id stands somewhere in the document that no other role says. */
  | { is: 'nameOf'; id: (document: never) => string; deeds: Deeds }
  /** Whose word it was ({byId, byName}), who tapped for her ({agentId, agentName}) and for which station it was said: one, or a list. */
  | { is: 'hand' | 'hands'; deeds?: Deeds }
  /** On `station`: the whole path (centre, subCentre, station) stands beside it, and moves with it. */
  | { is: 'stationPath'; name?: string; stays?: string }
  /** A station's id alone. */
  | { is: 'station'; name?: string }
  /** A place anywhere in the tree, beside a station's path. */
  | { is: 'place'; name?: string }
  /** A list of what has a place's id in one field. */
  | { is: 'places'; id: string }
  /** What she, or it, is called: the name that all others copy. */
  | { is: 'ownName' }
  /** Ids or names as they were when it was written; no rename, move or merge follows them, and why that is right. */
  | { is: 'asThen'; why: string }
  /** Neither a person nor a place, whatever the field is called. */
  | { is: 'other' }
  /** Phone, address, identity number, login or recording: never in a log, an audit row, a message or a list. `within`: only
   *  in the inner fields so called. */
  | { is: 'secret'; within?: readonly string[] }

type PersonOptions = Omit<Extract<Role, { is: 'person' }>, 'is'>
export const person = (options: PersonOptions = {}): Role => ({ is: 'person', ...options })
export const personIds: Role = { is: 'personIds' }
export const people = (id: string, name?: string, through?: { collection: string; by: string; to: string }): Role =>
  ({ is: 'people', id, ...(name ? { name } : {}), ...(through ? { through } : {}) })
export const nameOf = <D>(id: (document: D) => string, deeds: Deeds): Role => ({ is: 'nameOf', id: id as (document: never) => string, deeds })
export const hand = (deeds?: Deeds): Role => ({ is: 'hand', ...(deeds ? { deeds } : {}) })
export const hands = (deeds?: Deeds): Role => ({ is: 'hands', ...(deeds ? { deeds } : {}) })
export const stationPath = (options: { name?: string; stays?: string } = {}): Role => ({ is: 'stationPath', ...options })
export const station = (options: { name?: string } = {}): Role => ({ is: 'station', ...options })
export const place = (options: { name?: string } = {}): Role => ({ is: 'place', ...options })
export const places = (id: string): Role => ({ is: 'places', id })
export const ownName: Role = { is: 'ownName' }
export const asThen = (why: string): Role => ({ is: 'asThen', why })
export const other: Role = { is: 'other' }
export const secret: Role = { is: 'secret' }
export const secretWithin = (...within: string[]): Role => ({ is: 'secret', within })
