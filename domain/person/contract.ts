/** What the person actions take and give. */
import { z } from 'zod'
import { cursor, id, optionalWords, phone, takes } from '../contract'
import { WISH_CATEGORIES } from '../wish/vocab'
import type { Post } from './post'
import { PERSON_LIMITS } from './vocab'

/** Letters of any script, and the dot inside some names. */
export const personName = z.string().trim().max(PERSON_LIMITS.nameMax).regex(/^\p{L}[\p{L}\p{M}\p{Co}·• ]*$/u)

/** Who I am and which station is mine. */
export interface Me {
  personId: string
  name: string
  posts: Post[]
  /** `today`: what somebody who wants to go there now must know; empty where the hours are known in words only. */
  station: { id: string; name: string; phone: string; openingHours: string; today?: string }
  /** The server's present instant: phones with a wrong clock still say "tomorrow" rightly. */
  now: string
}

/** Somebody of my station whom I may write for. */
export interface Neighbour {
  personId: string
  name: string
}

/** A new phone at the desk. */
export interface LoginToApprove {
  claimId: string
  name: string
  number: string
  lost: boolean
  at: string
  /** The station's people of that name. */
  people: Neighbour[]
}

export const personContracts = {
  'person.me': takes(z.strictObject({})).gives<Me>(),
  /** My own phone and address, for the form I am filling in. */
  'person.myContact': takes(z.strictObject({})).gives<{ phone: string; address: string }>(),
  /** The people of the grid or station I serve, by name, from those whose name begins so. */
  'person.neighbours': takes(z.strictObject({ beginsWith: optionalWords(PERSON_LIMITS.nameMax), after: cursor })).gives<{ people: Neighbour[]; next: string | null }>(),
  /** The first visit: which village, what name. Under fourteen nobody registers alone (R-M1); `true` is kept by the
   *  person existing at all. */
  'person.join': takes(z.strictObject({ name: personName, stationId: id, isFourteen: z.boolean() })).gives<{ personId: string }>(),
  /** 我也想帮忙. Of the eight facts of R-67-3 the county knows name and home; a phone is needed so that the station can
   *  reach her, skills and services if she likes. Sex, birthday and identity number wait until a certificate needs them. */
  'person.volunteer': takes(z.strictObject({
    isAdult: z.boolean(),
    phone: phone.optional(),
    skills: optionalWords(PERSON_LIMITS.skillsMax),
    services: z.array(z.enum(WISH_CATEGORIES)).min(1).max(WISH_CATEGORIES.length).optional(),
  })).gives<{ personId: string }>(),
  /** Her number as WeChat knows it, for the code her tap gave; it goes into her contact and comes back masked. */
  'person.phoneFromWeixin': takes(z.strictObject({ code: z.string().min(1).max(200) })).gives<{ phone: string }>(),
  /** 我以前登记过: a new phone asks to be hers again; the number is shown to who approves (K5). */
  'person.claimIdentity': takes(z.strictObject({ name: personName, stationId: id, lost: z.boolean() })).gives<{ number: string }>(),
  /** New phones that wait for somebody who knows their people, oldest first. */
  'person.loginsToApprove': takes(z.strictObject({})).gives<{ claims: LoginToApprove[] }>(),
  'person.approveLogin': takes(z.strictObject({ claimId: id, personId: id })).gives<{ personId: string; claimId: string; unlinked: number }>(),
}
