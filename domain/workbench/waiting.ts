/** What may wait for somebody with a post: one row a kind; by when, waitingRules.ts says. Who sees a kind is whoever may do
 *  it (the server looks at her posts); what has no row here stands on nobody's workbench. */
import { dayOf } from '../calendar/shanghai'
import { addWorkingDays } from '../calendar/workingDays'
import { ruleOn } from '../ruleBook'
import { answerBy } from '../wish/window'
import { WAITING_RULES } from './waitingRules'

export const WAITING_KINDS = [
  'wishes', 'services', 'logins', 'merges', 'agencies', 'media', 'words', 'licences', 'requests', 'appointments', 'stars', 'objections', 'imports', 'counter', 'findings',
] as const
export type WaitingKind = (typeof WAITING_KINDS)[number]

/** 个心愿等您回话: what follows the number. */
export const WAITING_WORDS: Record<WaitingKind, string> = {
  wishes: '个心愿等您回话',
  services: '次服务等您确认',
  logins: '位乡亲等您接上新手机',
  merges: '位乡亲说登记了两次，等您核对',
  agencies: '件替办等您点头',
  media: '样照片、录音等您看',
  words: '段评价等您看',
  licences: '个证书等您看原件',
  requests: '位同志想进队，等您回话',
  appointments: '件任用等第二位同意',
  stars: '颗星够条件了，等您公示',
  objections: '颗星有人提意见，等您核实',
  imports: '份名册带着时长，等您核对',
  counter: '样东西等人来取',
  findings: '笔账对不上，等您查',
}

/** What of one kind waits for her. */
export interface Waiting {
  kind: WaitingKind
  count: number
  /** There are more than were counted. */
  more: boolean
  /** So many of them are past their day. */
  late: number
  /** Since when the first of them has waited. */
  since: string
  /** The Shanghai day by which it is to be done; empty where nothing presses. */
  dueOn: string
}

/** @param since a UTC instant. */
export function dueOn(kind: WaitingKind, since: string): string {
  if (kind === 'wishes') return answerBy(since)
  const began = dayOf(since)
  const days = ruleOn(WAITING_RULES, began).workingDays[kind]
  return days ? addWorkingDays(began, days) : ''
}

export const isLate = ({ dueOn: due }: Pick<Waiting, 'dueOn'>, today: string): boolean => due !== '' && due < today

/** After every day. */
const LAST = '9999'

/** What is late first, then what is due soonest; what does not press, last. */
export const byUrgency = (waiting: readonly Waiting[]): Waiting[] =>
  [...waiting].sort((a, b) => (a.dueOn || LAST).localeCompare(b.dueOn || LAST))
