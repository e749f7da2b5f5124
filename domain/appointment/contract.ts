/** What the appointment actions take and give. */
import * as z from 'zod'
import { cursor, id, optionalWords, takes, words, day } from '../ground/contract'
import type { Role } from '../ground/post'
import { PERSON_LIMITS } from '../person/vocab'
import { APPOINTED_ROLES, APPOINTMENT_LIMITS, type AppointedRole, type AppointmentState } from './vocab'

export interface AppointmentLine {
  appointmentId: string
  personId: string
  personName: string
  role: AppointedRole
  state: AppointmentState
  until: string
  /** Who proposed it, by name. */
  proposedBy: string
  /** It waits for a second word, and mine would do. */
  mayDecide: boolean
}

export interface HeldPost {
  role: Role
  place: string
  /** The last Shanghai day; empty for a post without a term. */
  until: string
  /** I may take it back. */
  mine: boolean
}

/** Somebody I may appoint, with the posts she holds. */
export interface Candidate {
  personId: string
  name: string
  stationId: string
  stationName: string
  posts: HeldPost[]
  /** What I may appoint her to, and she does not hold already. */
  roles: AppointedRole[]
}

const role = z.enum(APPOINTED_ROLES)
type Moved = { appointmentId: string; state: AppointmentState }

export const appointmentContracts = {
  /** The people of my station, township or county whose name begins so. */
  'appointment.find': takes(z.strictObject({ beginsWith: optionalWords(PERSON_LIMITS.nameMax), after: cursor })).gives<{ people: Candidate[]; next: string | null }>(),
  /** At my place: what waits for a second word, or who is in office, the earliest end first. */
  'appointment.list': takes(z.strictObject({ state: z.enum(['proposed', 'inForce']), after: cursor })).gives<{ appointments: AppointmentLine[]; next: string | null }>(),
  /** At the place she belongs to, at the level of the role. */
  'appointment.propose': takes(z.strictObject({ personId: id, role, gridId: id.optional(), until: day })).gives<Moved>(),
  'appointment.agree': takes(z.strictObject({ appointmentId: id })).gives<Moved>(),
  'appointment.decline': takes(z.strictObject({ appointmentId: id })).gives<Moved>(),
  /** Gone at once, with or without an appointment behind the post. */
  'appointment.withdraw': takes(z.strictObject({ personId: id, role, placeId: id, reason: words(APPOINTMENT_LIMITS.reasonMax) })).gives<{ personId: string }>(),
}
