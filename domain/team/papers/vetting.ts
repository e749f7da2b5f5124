/** A vetting (儿童保护核查) is the safeguarding officer's word that somebody may be with children: she has seen a
 *  criminal-record check of this year and the training was passed (未成年人保护法 62, R-M3). One a person; it holds as long
 *  as the rule says and can be taken back at once. */
import { addDays, dayOf } from '../../calendar/shanghai'
import type { StationPath } from '../../place/place'
import { refuse } from '../../ground/refusal'

export interface Vetting extends StationPath {
  _id: string
  rev: number
  personName: string
  state: 'good' | 'withdrawn'
  /** The day of the criminal-record check that was seen. */
  checkedOn: string
  trainingId: string
  until: string
  byId: string
  byName: string
  at: string
}

export interface VettingRule {
  version: string
  from: string
  source: string
  /** Days after the check on which it must be done again. */
  validDays: number
}

export const VETTING_RULES: readonly VettingRule[] = [
  { version: 'vetting-2021-1', from: '2021-06-01', source: '《未成年人保护法》第六十二条：密切接触未成年人的工作人员入职查询、每年定期查询', validDays: 365 },
]

/** The last day it holds. @throws Refusal CHECK_TOO_OLD when the check is from the future or over already. */
export function vettedUntil(checkedOn: string, rule: VettingRule, now: string): string {
  const until = addDays(checkedOn, rule.validDays - 1)
  if (checkedOn > dayOf(now) || until < dayOf(now)) refuse('CHECK_TOO_OLD')
  return until
}
