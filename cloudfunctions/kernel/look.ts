/** The form of a look at what waits: where one kind is found for somebody's posts, by one query on a declared index, the
 *  longest waiting first. Each feature has its looks beside its actions (`<feature>/waiting.ts`); looks.ts gathers them. */
import { cardOf, type ActionName } from '../../domain/actions'
import type { Post, Role } from '../../domain/ground/post'
import type { WaitingKind } from '../../domain/ground/waiting'
import type { Person } from '../../domain/person/person'
import { widestReach } from '../../domain/person/reach'
import type { CollectionName } from '../../domain/collections'
import type { Doc, Query } from '../store/port'

export interface Look<C extends CollectionName = CollectionName> {
  collection: C
  query: Pick<Query, 'where' | 'orderBy' | 'from' | 'before'>
  /** Since when a document has waited, where that is not what the query is sorted by. */
  since?: string
  /** The Shanghai day by which a document is to be done, where its feature's own rule says it. */
  due?(document: Doc<C>): string
  /** Leaves out what waits for somebody else. */
  mine?(document: Doc<C>): boolean
}

/** Null where it is none of hers. */
export type Finder = (actor: Person, now: string) => Look | null
/** What a feature says of its own kinds. */
export type Finders = Partial<Record<WaitingKind, Finder>>

/** Keeps the kind of document between the collection and the filter. */
export const look = <C extends CollectionName>(of: Look<C>): Look => of as unknown as Look
export const oldest = (field: string): Query['orderBy'] => ({ field, direction: 'asc' })

/** Whose work it is: whoever may call the action that does it. */
export const whoMay = (action: ActionName): readonly Role[] => cardOf(action).may.map(({ role }) => role)

/** By whichever of her posts has one of these roles. */
export const byPost = (roles: readonly Role[], make: (post: Post, actor: Person, now: string) => Look): Finder => (actor, now) => {
  const post = actor.posts.find(({ role }) => roles.includes(role))
  return post ? make(post, actor, now) : null
}

/** Of the widest place at which she holds one of these roles. */
export const byReach = (roles: readonly Role[], make: (reach: Record<string, string>, actor: Person, now: string) => Look): Finder => (actor, now) => {
  const reach = widestReach(actor.posts, roles)
  return reach ? make(reach, actor, now) : null
}

/** Since when a document has waited. @throws Error where it does not say. */
export function since({ query, since: field }: Look, document: object): string {
  const at = (document as Record<string, unknown>)[field ?? query.orderBy.field]
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) throw new Error('does not say since when it waits')
  return at
}
