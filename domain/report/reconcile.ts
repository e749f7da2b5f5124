/** Do the books agree? Pure comparisons of what an account says with what its rows add up to. A disagreement is named, never
 *  mended here: a person looks into it. */
import type { HourEntry, HourTally } from '../hours/hours'
import type { Goods } from '../market/goods'
import type { Account } from '../points/account'
import type { StationPath } from '../place/place'

export const HOUR_KINDS = ['hours', 'hoursByYear', 'hoursCount', 'overlap', 'confirmers'] as const
export const PURSE_KINDS = ['balance', 'held', 'lots'] as const
export const SHELF_KINDS = ['reserved'] as const
export const FINDING_KINDS = [...HOUR_KINDS, ...PURSE_KINDS, ...SHELF_KINDS] as const
export type FindingKind = (typeof FINDING_KINDS)[number]

export const FINDING_LABELS: Record<FindingKind, string> = {
  hours: '服务时长和每一笔对不上',
  hoursByYear: '各年的时长加起来不对',
  hoursCount: '服务的笔数不对',
  overlap: '同一段时间记了两处服务',
  confirmers: '确认的人不符合规定',
  balance: '积分和每一笔进出对不上',
  held: '预约占着的积分不对',
  lots: '各批积分加起来不对',
  reserved: '货架上留着的件数不对',
}

/** One disagreement: what the rows add up to, and what the account says. */
export interface Fault {
  kind: FindingKind
  expected: number
  found: number
}

/** A fault that lies open until it is gone again. */
export interface Finding extends StationPath, Fault {
  _id: string
  rev: number
  /** Whose or what account: a person's id, a budget's, a good's. */
  account: string
  state: 'open' | 'gone'
  firstSeen: string
  goneAt: string
  /** What the auditor found out. */
  note: string
  notedBy: string
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
const differs = (kind: FindingKind, expected: number, found: number): Fault[] => (expected === found ? [] : [{ kind, expected, found }])

type Tally = Pick<HourTally, 'creditMinutes' | 'migratedMinutes' | 'byYear' | 'entries'>
type Entry = Pick<HourEntry, 'class' | 'minutes' | 'startedAt' | 'endedAt' | 'confirmers' | 'personId'>

/** @param entries all of hers, oldest first. Checks the tally (R-67-5) and what makes an entry a record (R-H2). */
export function hourFaults(tally: Tally | null, entries: readonly Entry[]): Fault[] {
  const credit = entries.filter((entry) => entry.class === 'credit')
  const minutes = sum(credit.map((entry) => entry.minutes))
  const migrated = sum(entries.filter((entry) => entry.class === 'migrated').map((entry) => entry.minutes))
  const overlaps = credit.filter((entry, at) => { const before = credit[at - 1]; return before !== undefined && entry.startedAt < before.endedAt })
  const unfit = entries.filter(({ confirmers: [first, second], personId }) => first === second || first === personId || second === personId)
  return [
    ...differs('hours', minutes + migrated, (tally?.creditMinutes ?? 0) + (tally?.migratedMinutes ?? 0)),
    ...differs('hoursByYear', minutes, sum(Object.values(tally?.byYear ?? {}))),
    ...differs('hoursCount', entries.length, tally?.entries ?? 0),
    ...differs('overlap', 0, overlaps.length),
    ...differs('confirmers', 0, unfit.length),
  ]
}

/** @param moved what all its transfers add up to: in, less out. */
export function accountFaults({ balance, held, lots }: Pick<Account, 'balance' | 'held' | 'lots'>, moved: number): Fault[] {
  const bounded = held >= 0 && held <= balance && (lots ?? []).every((lot) => lot.held >= 0 && lot.held <= lot.points)
  const heldFaults = lots ? differs('held', sum(lots.map((lot) => lot.held)), held) : []
  return [
    ...differs('balance', moved, balance),
    ...(lots ? differs('lots', balance, sum(lots.map(({ points }) => points))) : []),
    ...(heldFaults.length > 0 || bounded ? heldFaults : [{ kind: 'held' as const, expected: Math.max(0, Math.min(held, balance)), found: held }]),
  ]
}

/** @param promised reservations of it that wait to be fetched. */
export const shelfFaults = ({ reserved, stock }: Pick<Goods, 'reserved' | 'stock'>, promised: number): Fault[] =>
  differs('reserved', Math.min(promised, stock), reserved)

export const findingId = (account: string, kind: FindingKind): string => `${kind}:${account}`

export interface SeenAt extends StationPath {
  account: string
  now: string
}

/** What is written about a fault: nothing new while it lies open already. */
export function findingAfter(before: Finding | null, fault: Fault, { account, now, ...path }: SeenAt): Omit<Finding, 'rev'> | null {
  if (before?.state === 'open' && before.expected === fault.expected && before.found === fault.found) return null
  return {
    ...path, _id: findingId(account, fault.kind), account, ...fault, state: 'open', firstSeen: before?.state === 'open' ? before.firstSeen : now,
    goneAt: '', note: before?.note ?? '', notedBy: before?.notedBy ?? '',
  }
}

/** The books agree again. */
export const findingGone = (finding: Finding, now: string): Finding => ({ ...finding, state: 'gone', goneAt: now })
