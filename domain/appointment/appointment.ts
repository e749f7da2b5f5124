/** An appointment (任用) puts somebody into a post for a term. What always holds: nobody appoints herself or agrees to her
 *  own proposal; what needs two people is in force only after the second; the post on the person's document and the
 *  appointment that stands behind it are written together, so a right is gone with the very write that withdraws it.
 *  It holds ids only: names are looked up by who reads. */
import { addMonths } from '../calendar/shanghai'
import { after, type Step } from '../ground/lifeCycle'
import type { Person } from '../person/person'
import { holds, type Post } from '../ground/post'
import type { StationPath } from '../place/place'
import { refuse } from '../ground/refusal'
import { appointmentRule, type Appointer, type Level } from './appointmentRules'
import { APPOINTED_ROLES, type AppointedRole, type AppointmentState } from './vocab'

export interface Appointment extends StationPath {
  _id: string
  rev: number
  personId: string
  role: AppointedRole
  /** The place the role is held at. */
  place: string
  /** A grid worker's grid; empty for the whole station and for all others. */
  grid: string
  state: AppointmentState
  /** The last Shanghai day. */
  until: string
  warn: 'due' | 'told' | 'off'
  proposedBy: string
  proposedAt: string
  /** Who agreed or declined as the second; empty where one person suffices. */
  decidedBy: string
  /** Who withdrew it, and why; empty otherwise. */
  endedBy: string
  reason: string
  ruleVersion: string
}

export type AppointmentEvent = 'agree' | 'decline' | 'withdraw' | 'runOut'

export const APPOINTMENT_STEPS: readonly Step<AppointmentState, AppointmentEvent>[] = [
  { from: 'proposed', event: 'agree', to: 'inForce', who: ['station'] },
  { from: 'proposed', event: 'decline', to: 'declined', who: ['station'] },
  { from: 'proposed', event: 'withdraw', to: 'withdrawn', who: ['station'] },
  { from: 'inForce', event: 'withdraw', to: 'withdrawn', who: ['station'] },
  { from: 'inForce', event: 'runOut', to: 'ended', who: ['timer'] },
]

export const isAppointed = (role: string): role is AppointedRole => (APPOINTED_ROLES as readonly string[]).includes(role)

/** The id of the place of that level somebody belongs to. */
export const placeAt = (path: StationPath, level: Level): string => path[level]

/** The path of that place: nothing below it. */
export function pathAt({ centre, subCentre, station }: StationPath, level: Level): StationPath {
  return { centre, subCentre: level === 'centre' ? '' : subCentre, station: level === 'station' ? station : '' }
}

const isOne = (posts: readonly Post[], appointers: readonly Appointer[], path: StationPath): boolean =>
  appointers.some(({ role, at }) => placeAt(path, at) !== '' && holds(posts, role, placeAt(path, at)))

/** Whether she may appoint somebody of that station to the role. */
export const mayAppoint = (posts: readonly Post[], role: AppointedRole, path: StationPath, day: string): boolean =>
  isOne(posts, appointmentRule(role, day).by, path)

/** The roles she may appoint this person to, and which the person does not hold already. */
export const appointable = (posts: readonly Post[], person: Person, day: string): AppointedRole[] =>
  APPOINTED_ROLES.filter((role) => mayAppoint(posts, role, person, day) && !holds(person.posts, role, placeAt(person, appointmentRule(role, day).level)))

/** Whether she may take this post back: who may appoint to a role may end it. */
export const mayTakeBack = (posts: readonly Post[], { role }: Post, path: StationPath, day: string): boolean =>
  isAppointed(role) && mayAppoint(posts, role, path, day)

export interface Proposal {
  id: string
  role: AppointedRole
  grid: string
  until: string
  now: string
  today: string
}

/** In force at once where one person suffices.
 *  @throws Refusal APPOINT_OWN, NOT_YOURS_TO_APPOINT, HOLDS_POST, TERM_TOO_LONG, TERM_PAST */
export function propose(person: Person, by: Person, { id, role, grid, until, now, today }: Proposal): Omit<Appointment, 'rev'> {
  if (person._id === by._id) refuse('APPOINT_OWN')
  const rule = appointmentRule(role, today)
  if (!isOne(by.posts, rule.by, person)) refuse('NOT_YOURS_TO_APPOINT')
  const place = placeAt(person, rule.level)
  if (holds(person.posts, role, place)) refuse('HOLDS_POST')
  if (until < today) refuse('TERM_PAST')
  if (until > addMonths(today, rule.termMonths)) refuse('TERM_TOO_LONG')
  return {
    _id: id, ...pathAt(person, rule.level), personId: person._id, role, place, grid: role === 'gridWorker' ? grid : '',
    state: rule.second.length > 0 ? 'proposed' : 'inForce', until, warn: 'due',
    proposedBy: by._id, proposedAt: now, decidedBy: '', endedBy: '', reason: '', ruleVersion: rule.version,
  }
}

/** The second person's word. @throws Refusal AGREE_OWN, NOT_YOURS_TO_APPOINT, APPOINTMENT_MOVED_ON */
export function decide(appointment: Appointment, person: Person, by: Person, event: 'agree' | 'decline', today: string): Appointment {
  const state = after(APPOINTMENT_STEPS, appointment.state, event) ?? refuse('APPOINTMENT_MOVED_ON')
  if (by._id === appointment.proposedBy || by._id === appointment.personId) refuse('AGREE_OWN')
  if (!isOne(by.posts, appointmentRule(appointment.role, today).second, person)) refuse('NOT_YOURS_TO_APPOINT')
  return { ...appointment, state, decidedBy: by._id }
}

/** @throws Refusal APPOINTMENT_MOVED_ON */
export function endAppointment(appointment: Appointment, event: 'withdraw' | 'runOut', by = '', reason = ''): Appointment {
  const state = after(APPOINTMENT_STEPS, appointment.state, event) ?? refuse('APPOINTMENT_MOVED_ON')
  return { ...appointment, state, endedBy: by, reason, warn: 'off' }
}

const same = (post: Post, role: string, place: string): boolean => post.role === role && post.place === place

/** The person with the post an appointment in force gives. */
export function withPost(person: Person, { _id, role, place, grid, until }: Omit<Appointment, 'rev'>): Person {
  const post: Post = { role, place, until, appointment: _id, ...(grid ? { grid } : {}) }
  return { ...person, posts: [...person.posts.filter((other) => !same(other, role, place)), post] }
}

export const withoutPost = (person: Person, role: string, place: string): Person =>
  ({ ...person, posts: person.posts.filter((post) => !same(post, role, place)) })

/** Whom it is about, as far as rights go. */
type Appointed = StationPath & Pick<Person, '_id'>

/** Whether her word would be the second one. */
export function mayDecide(appointment: Appointment, person: Appointed | undefined, by: Person, today: string): boolean {
  if (appointment.state !== 'proposed' || !person || by._id === appointment.proposedBy || by._id === person._id) return false
  return isOne(by.posts, appointmentRule(appointment.role, today).second, person)
}
