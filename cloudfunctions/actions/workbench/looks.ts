/** Where each kind of waiting is found for somebody's posts: one query on a declared index a kind, the longest waiting
 *  first; null where it is none of hers. */
import { mayDecide } from '../../../domain/appointment/appointment'
import { dayOf } from '../../../domain/calendar/shanghai'
import { claimsSince } from '../../../domain/person/identityClaim'
import { mergesSince } from '../../../domain/person/merge'
import type { Person } from '../../../domain/person/person'
import type { Role } from '../../../domain/person/post'
import { widestReach } from '../../../domain/person/reach'
import { senderPost } from '../../../domain/roster/scope'
import type { WaitingKind } from '../../../domain/workbench/waiting'
import type { CollectionName } from '../../store/collections'
import type { Doc, Query } from '../../store/port'
import { waitsFor } from '../hours/servicesToConfirm'
import { answerDesk, wishesOn } from '../wish/answerDesk'

export interface Look<C extends CollectionName = CollectionName> {
  collection: C
  query: Pick<Query, 'where' | 'orderBy' | 'from' | 'before'>
  /** Leaves out what waits for somebody else. */
  mine?(document: Doc<C>): boolean
}

type Finder = (actor: Person, now: string) => Look | null

/** Keeps the kind of document between the collection and the filter. */
const look = <C extends CollectionName>(of: Look<C>): Look => of as unknown as Look
const oldest = (field: string): Query['orderBy'] => ({ field, direction: 'asc' })

/** Of the station at which she holds one of these roles. */
const at = (roles: readonly Role[], make: (station: string, now: string, me: string) => Look): Finder => ({ _id, posts }, now) => {
  const post = posts.find(({ role }) => roles.includes(role))
  return post ? make(post.place, now, _id) : null
}
/** Of the widest place at which she holds one of these. */
const over = (roles: readonly Role[], make: (reach: Record<string, string>, me: string) => Look): Finder => ({ _id, posts }) => {
  const reach = widestReach(posts, roles)
  return reach ? make(reach, _id) : null
}

const DESK: readonly Role[] = ['stationHead', 'civilizationWorker']
const KNOWING: readonly Role[] = ['gridWorker', ...DESK]
const DECIDING: readonly Role[] = ['stationHead', 'subCentreHead', 'dispatcher']
const ANSWERING: readonly Role[] = [...DESK, 'subCentreHead', 'dispatcher']

export const LOOKS: Record<WaitingKind, Finder> = {
  wishes({ posts }, now) {
    if (!posts.some(({ role }) => ANSWERING.includes(role))) return null
    const { level, place } = answerDesk(posts)
    return look({ collection: 'wishes', query: wishesOn(level, place, now) })
  },
  services: at(DESK, (station, _now, me) => look({ collection: 'claims', query: { where: { station, stationDesk: 'waiting' }, orderBy: oldest('checkedOutAt') }, mine: (claim) => waitsFor(claim, me) })),
  logins: at(KNOWING, (station, now) => look({ collection: 'identityClaims', query: { where: { station, state: 'waiting' }, orderBy: oldest('at'), from: claimsSince(now) } })),
  merges: at(KNOWING, (station, now) => look({ collection: 'merges', query: { where: { station, state: 'asked' }, orderBy: oldest('at'), from: mergesSince(now) } })),
  agencies: at(KNOWING, (station, _now, me) => look({ collection: 'agencies', query: { where: { station, state: 'proposed' }, orderBy: oldest('askedAt') }, mine: ({ agentId }) => agentId !== me })),
  media: at(DESK, (station) => look({ collection: 'media', query: { where: { station, state: 'review' }, orderBy: oldest('stateSince') }, mine: ({ about }) => about !== '' })),
  words: at(DESK, (station) => look({ collection: 'orders', query: { where: { station, wordsDesk: 'waiting' }, orderBy: oldest('stateSince') } })),
  licences: at(DESK, (station, _now, me) => look({ collection: 'licences', query: { where: { station, state: 'told' }, orderBy: oldest('toldAt') }, mine: ({ personId }) => personId !== me })),
  requests: at(['teamLeader'], (teamId) => look({ collection: 'memberships', query: { where: { teamId, state: 'asked' }, orderBy: oldest('askedAt') } })),
  appointments: appointmentsToAgree,
  stars: over(DECIDING, (reach, me) => look({ collection: 'starAwards', query: { where: { ...reach, state: 'candidate' }, orderBy: oldest('stateSince') }, mine: ({ personId }) => personId !== me })),
  objections: over(DECIDING, (reach, me) => look({
    collection: 'starAwards', query: { where: { ...reach, state: 'objected' }, orderBy: oldest('stateSince') },
    mine: ({ personId, noticedBy, objection }) => ![personId, noticedBy, objection?.byId].includes(me),
  })),
  imports: importsToAgree,
  counter: at(['shopKeeper'], (market) => look({ collection: 'redemptions', query: { where: { market, state: 'reserved' }, orderBy: oldest('reservedAt') } })),
  findings: over(['auditor'], (reach) => look({ collection: 'findings', query: { where: { ...reach, state: 'open' }, orderBy: oldest('firstSeen') } })),
}

/** Where her word would be the second one. What the county seconds stands at no station (appointmentRules.ts). */
function appointmentsToAgree(actor: Person, now: string): Look | null {
  const reach = widestReach(actor.posts, ['villageSupervisor', 'subCentreHead', 'dispatcher', 'systemAdmin'])
  if (!reach) return null
  return look({
    collection: 'appointments', query: { where: { ...(reach.centre ? { station: '' } : reach), state: 'proposed' }, orderBy: oldest('until') },
    mine: (appointment) => mayDecide(appointment, { ...appointment, _id: appointment.personId }, actor, dayOf(now)),
  })
}

/** Sheets with minutes that somebody else of her own desk sent. */
function importsToAgree({ _id, centre, posts }: Person): Look | null {
  const post = senderPost(posts)
  if (!post) return null
  const reach = widestReach([post], [post.role])
  const where: Query['where'] = reach?.station ? { station: post.place } : { centre, subCentre: reach?.subCentre ?? '', station: '' }
  return look({
    collection: 'rosterJobs', query: { where: { ...where, state: 'checked' }, orderBy: oldest('at') },
    mine: ({ hasMinutes, byId }) => hasMinutes && byId !== _id,
  })
}

/** Since when a document has waited: what its query is sorted by, but for an appointment, which is sorted by its end. */
export function since({ collection, query }: Look, document: object): string {
  const field = collection === 'appointments' ? 'proposedAt' : query.orderBy.field
  return String((document as Record<string, unknown>)[field] ?? '')
}
