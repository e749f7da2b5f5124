/** What the privacy actions take and give. */
import * as z from 'zod'
import { cursor, takes } from '../ground/contract'
import { PURPOSES, type Purpose } from '../person/purpose'
import type { ExportView } from './making'
import { PRIVACY_LIMITS } from './vocab'

/** One purpose as she reads it. */
export interface ConsentView {
  purpose: Purpose
  title: string
  whatFor: string
  until: string
  source: string
  given: boolean
  /** How and since when it stands so. */
  said: string
  stops: string
  goesOn: string
  /** False for the basic service, which ends by closing the account. */
  revocable: boolean
}

/** One showing of what is mine to somebody else. */
export interface DisclosureLine {
  disclosureId: string
  viewerName: string
  what: string
  why: string
  wishId: string
  at: string
}

/** A sheet of her village's people with their phones, taken as a file: one a day, a person and a kind of sheet. */
export interface RosterTaken {
  /** The last of that day. */
  at: string
  byName: string
  /** 实践站站长. */
  post: string
  /** 本村名册, 全县志愿者名册. */
  what: string
}

const onlyPurpose = z.strictObject({ purpose: z.enum(PURPOSES) })
type Said = { purpose: Purpose; given: boolean }

export const privacyContracts = {
  'privacy.consents': takes(z.strictObject({})).gives<{ consents: ConsentView[] }>(),
  'privacy.give': takes(onlyPurpose).gives<Said>(),
  'privacy.withdraw': takes(onlyPurpose).gives<Said>(),
  /** What has to end before the account may be closed; `eraseAt` is empty when no closing waits. */
  'privacy.closing': takes(z.strictObject({})).gives<{ open: string[]; eraseAt: string }>(),
  'privacy.close': takes(z.strictObject({})).gives<{ eraseAt: string }>(),
  'privacy.keep': takes(z.strictObject({})).gives<{ kept: boolean }>(),
  /** All about me: made at once where it is not much, by the timer where it is. Asked while it is being made, it says how far
   *  that is; asked when it is ready, it begins anew. */
  'privacy.export': takes(z.strictObject({})).gives<ExportView>(),
  'privacy.exported': takes(z.strictObject({})).gives<ExportView>(),
  /** One piece, from 1: a page to read and a data file, by links that open for minutes. */
  'privacy.piece': takes(z.strictObject({ nth: z.int().min(1).max(PRIVACY_LIMITS.piecesMax) })).gives<{ pageUrl: string; dataUrl: string }>(),
  'privacy.dropExport': takes(z.strictObject({})).gives<ExportView>(),
  /** 谁看过我的信息, newest first. `rosters`: of her station, township and county, with the first page only. */
  'privacy.disclosures': takes(z.strictObject({ after: cursor })).gives<{ lines: DisclosureLine[]; next: string | null; rosters?: RosterTaken[] }>(),
}
