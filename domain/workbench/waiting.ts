/** What may wait for somebody with a post, and by when it is to be done: one row a kind, versioned data. Who sees a kind is
 *  whoever may do it (the server looks at her posts); what has no row here stands on nobody's workbench. */
import { dayOf } from '../calendar/shanghai'
import { addWorkingDays } from '../calendar/workingDays'
import { answerBy } from '../wish/window'

export const WAITING_KINDS = [
  'wishes', 'services', 'logins', 'merges', 'agencies', 'media', 'words', 'licences', 'requests', 'appointments', 'stars', 'objections', 'counter', 'findings',
] as const
export type WaitingKind = (typeof WAITING_KINDS)[number]

export interface WaitingRule {
  version: string
  from: string
  source: string
  /** 个心愿等您回话: what follows the number. */
  words: string
  /** Working days from the day it began to wait; missing where the thing itself says by when, or where nothing presses. */
  workingDays?: number
}

const BASE = { version: 'waiting-2026-1', from: '2020-01-01', source: '县级默认' }
const row = (words: string, workingDays?: number, source = BASE.source): WaitingRule => ({ ...BASE, source, words, ...(workingDays ? { workingDays } : {}) })

export const WAITING_RULES: Record<WaitingKind, WaitingRule> = {
  wishes: row('个心愿等您回话', undefined, '条例第十三条'),
  services: row('次服务等您确认', 10, '民政部令第67号第十一条：活动结束后10个工作日内记录'),
  logins: row('位乡亲等您接上新手机', 1),
  merges: row('位乡亲说登记了两次，等您核对', 3),
  agencies: row('件替办等您点头', 3),
  media: row('样照片、录音等您看', 1),
  words: row('段评价等您看', 1),
  licences: row('个证书等您看原件', 3),
  requests: row('位同志想进队，等您回话', 3),
  appointments: row('件任用等第二位同意', 5),
  stars: row('颗星够条件了，等您公示', 10),
  objections: row('颗星有人提意见，等您核实', 5),
  counter: row('样东西等人来取'),
  findings: row('笔账对不上，等您查', 5),
}

/** What of one kind waits for her. */
export interface Waiting {
  kind: WaitingKind
  count: number
  /** There are more than were counted. */
  more: boolean
  /** Since when the first of them has waited. */
  since: string
  /** The Shanghai day by which it is to be done; empty where nothing presses. */
  dueOn: string
}

/** @param since a UTC instant. */
export function dueOn(kind: WaitingKind, since: string): string {
  if (kind === 'wishes') return answerBy(since)
  const { workingDays } = WAITING_RULES[kind]
  return workingDays ? addWorkingDays(dayOf(since), workingDays) : ''
}

export const isLate = ({ dueOn: due }: Pick<Waiting, 'dueOn'>, today: string): boolean => due !== '' && due < today

/** What is late first, then what is due soonest; what does not press, last. */
export const byUrgency = (waiting: readonly Waiting[]): Waiting[] =>
  [...waiting].sort((a, b) => ((a.dueOn || '9999') < (b.dueOn || '9999') ? -1 : 1))
