/** What the person actions take and give. */
import * as z from 'zod'
import type { FarmSeason } from '../calendar/farmSeason'
import { cursor, day, emptiedWords, id, optionalWords, phone, sound, takes } from '../ground/contract'
import { WISH_CATEGORIES, type WishCategory } from '../ground/categories'
import type { Sex } from './idNumber'
import { FREE_LIMITS, FREE_SLOTS, REACHES, type FreeTimes } from './freeTimes'
import type { Post } from '../ground/post'
import { cleanPersonName, wrongInName } from './name'
import { PERSON_LIMITS } from './vocab'
import { ADDRESS_MAX } from '../ground/contact'

/** Before it is cleaned: spaces and dots may fall away. */
const RAW_NAME_MAX = 100

/** A name in its one spelling (name.ts); the issue says in words which character does not fit. */
export const personName = z.string().max(RAW_NAME_MAX).transform(cleanPersonName).superRefine((name, ctx) => {
  const words = wrongInName(name)
  if (words !== null) ctx.addIssue({ code: 'custom', params: { words } })
})

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

/** The eight facts of R-67-3 about me; empty where I have not said. */
export interface MyFacts {
  name: string
  stationName: string
  sex: Sex | ''
  bornOn: string
  /** 4**************2 */
  idMasked: string
  phone: string
  address: string
  skills: string
  services: WishCategory[]
  /** Whether this county keeps ID numbers at all. */
  takesIdNumbers: boolean
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

/** What a new phone asked, as it shows it again. */
export interface MyIdentityClaim {
  number: string
  name: string
  lost: boolean
  until: string
  now: string
}

export interface MyFreeTimes {
  freeTimes: FreeTimes | null
  /** The busy farm season under way or the next one. */
  season: FarmSeason | null
}

export const personContracts = {
  'person.me': takes(z.strictObject({})).gives<Me>(),
  'person.facts': takes(z.strictObject({})).gives<MyFacts>(),
  'person.setFacts': takes(z.strictObject({
    sex: z.enum(['female', 'male', '']).optional(), bornOn: z.iso.date().or(z.literal('')).optional(), phone: phone.optional(), address: emptiedWords(ADDRESS_MAX),
  })).gives<{ personId: string }>(),
  /** Empty takes it away. */
  'person.setIdNumber': takes(z.strictObject({ idNumber: sound(30).or(z.literal('')) })).gives<{ idMasked: string }>(),
  /** My own phone and address, for the form I am filling in. */
  'person.myContact': takes(z.strictObject({})).gives<{ phone: string; address: string }>(),
  /** The people of the grid or station I serve, by name, from those whose name begins so. */
  'person.neighbours': takes(z.strictObject({ beginsWith: optionalWords(PERSON_LIMITS.nameMax), after: cursor })).gives<{ people: (Neighbour & { joinedAt: string })[]; next: string | null }>(),
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
  /** When I am free, and the busy season I may rest in; null where I have said nothing or my county has none. */
  'person.myFreeTimes': takes(z.strictObject({})).gives<MyFreeTimes>(),
  'person.setFreeTimes': takes(z.strictObject({
    /** Missing for no particular times. */
    slots: z.array(z.enum(FREE_SLOTS)).min(1).max(FREE_SLOTS.length).optional(),
    reach: z.enum(REACHES),
    restsInSeason: z.boolean(),
    busy: z.array(z.strictObject({ from: day, until: day })).min(1).max(FREE_LIMITS.busySpells).optional(),
  })).gives<{ personId: string }>(),
  /** Her number as WeChat knows it, for the code her tap gave; it goes into her contact and comes back masked. */
  'person.phoneFromWeixin': takes(z.strictObject({ code: sound(200) })).gives<{ phone: string }>(),
  /** Of somebody of my station, whose papers I have seen. */
  'person.correctName': takes(z.strictObject({ personId: id, name: personName })).gives<{ personId: string }>(),
  /** 我以前登记过: a new phone asks to be hers again; the number is shown to who approves (K5). */
  'person.claimIdentity': takes(z.strictObject({ name: personName, stationId: id, lost: z.boolean() })).gives<{ number: string }>(),
  /** What this phone asked and nobody answered yet; null where there is nothing. */
  'person.myIdentityClaim': takes(z.strictObject({})).gives<{ claim: MyIdentityClaim | null }>(),
  'person.callOffIdentityClaim': takes(z.strictObject({})).gives<object>(),
  /** Every phone and browser of hers but this one. */
  'person.unlinkOthers': takes(z.strictObject({})).gives<{ unlinked: number }>(),
  /** New phones that wait for somebody who knows their people, the latest first: she has just asked and stands there. On a page
   *  those come first whose name is somebody's. */
  'person.loginsToApprove': takes(z.strictObject({ after: cursor })).gives<{ claims: LoginToApprove[]; next: string | null }>(),
  'person.approveLogin': takes(z.strictObject({ claimId: id, personId: id })).gives<{ personId: string; claimId: string; unlinked: number }>(),
}
