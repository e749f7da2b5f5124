/** What the privacy actions take and give. */
import { z } from 'zod'
import { cursor, takes } from '../ground/contract'
import { PURPOSES, type Purpose } from '../person/purpose'

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
  /** All about me: a page to read and a data file, by links that open for minutes. */
  'privacy.export': takes(z.strictObject({})).gives<{ pageUrl: string; dataUrl: string }>(),
  /** 谁看过我的信息, newest first. */
  'privacy.disclosures': takes(z.strictObject({ after: cursor })).gives<{ lines: DisclosureLine[]; next: string | null }>(),
}
