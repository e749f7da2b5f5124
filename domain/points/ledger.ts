/** Moving points between accounts. Bounded accounts are changed here and nowhere else; what they cannot bear is
 *  refused, so no village issues beyond its budget (R-P2) and nobody spends below zero. */
import { refuse } from '../ground/refusal'
import { withDays, type Account } from './account'
import { type GiftRatio, addLot, change, choose, goodOn, lapsedParts, openingParts, type Lot, type LotPart } from './lots'

const assertWhole = (points: number): void => {
  if (!Number.isSafeInteger(points) || points <= 0) throw new Error('points move in whole positive numbers')
}

/** What is not held. */
export const available = (account: Pick<Account, 'balance' | 'held'>): number => account.balance - account.held

/** What passed its day and is not held: gone, whether or not the timer has booked it yet. */
export const lapsedPoints = ({ lots = [] }: Pick<Account, 'lots'>, today: string): number =>
  lapsedParts(lots, today).reduce((sum, { points }) => sum + points, 0)

/** What its holder may still spend on that Shanghai day. */
export const spendable = (account: Pick<Account, 'balance' | 'held' | 'lots'>, today: string): number => available(account) - lapsedPoints(account, today)

/** What its lots are, also where none were kept yet. */
export function lotsOf({ lots, balance, held }: Pick<Account, 'lots' | 'balance' | 'held'>): Lot[] {
  return lots ?? (balance > 0 ? [{ origin: 'opening', points: balance, held, expiresOn: '', ruleVersion: '' }] : [])
}

/** Its lots changed as told, where it keeps any. */
function withLots<A extends Pick<Account, 'lots' | 'warnedOf'>>(account: A, lotsAfter: (lots: Lot[]) => Lot[]) {
  return withDays(account.lots ? { ...account, lots: lotsAfter(account.lots) } : account)
}

/** What comes in for a person comes as a lot; a budget has none. */
export function deposit<A extends Omit<Account, 'rev'>>(account: A, points: number, lot?: Omit<Lot, 'points' | 'held'>): A {
  assertWhole(points)
  const lots = account.lots || lot ? lotsOf(account) : undefined
  const added: Lot = { ...(lot ?? { origin: 'opening', expiresOn: '', ruleVersion: '' }), points, held: 0 }
  return withDays({ ...account, balance: account.balance + points, ...(lots ? { lots: addLot(lots, added) } : {}) })
}

/** @throws Refusal BUDGET_SPENT or NOT_ENOUGH_POINTS. */
export function withdraw(account: Account, points: number): Account {
  assertWhole(points)
  if (available(account) < points) refuse(account.kind === 'budget' ? 'BUDGET_SPENT' : 'NOT_ENOUGH_POINTS')
  return withLots({ ...account, balance: account.balance - points }, (lots) => change(lots, choose(lots, points, null), { points: -1, held: 0 }))
}

/** First phase of a redemption: set aside, and which lots it comes from.
 *  @throws Refusal NOT_ENOUGH_POINTS, GIFT_NEEDS_EARNED. */
export function setAside(account: Account, points: number, today: string, ratio: GiftRatio | null = null): { account: Account; parts: LotPart[] } {
  assertWhole(points)
  if (spendable(account, today) < points) refuse('NOT_ENOUGH_POINTS')
  const parts = account.lots ? choose(goodOn(account.lots, today), points, ratio) : []
  const held = withLots({ ...account, held: account.held + points }, (lots) => change(lots, parts, { points: 0, held: 1 }))
  return { account: held, parts }
}

/** Second phase, cancelled or expired: what was set aside may be spent again. */
export function unhold(account: Account, points: number, parts?: readonly LotPart[]): Account {
  assertHeld(account, points)
  return withLots({ ...account, held: account.held - points }, (lots) => change(lots, parts ?? openingParts(points), { points: 0, held: -1 }))
}

/** Second phase, handed over: what was set aside leaves the account. */
export function spendHeld(account: Account, points: number, parts?: readonly LotPart[]): Account {
  assertHeld(account, points)
  const left = { ...account, balance: account.balance - points, held: account.held - points }
  return withLots(left, (lots) => change(lots, parts ?? openingParts(points), { points: -1, held: -1 }))
}

function assertHeld(account: Account, points: number): void {
  assertWhole(points)
  if (account.held < points) throw new Error('more points released than were held')
}

/** What has passed its day leaves the account; what is held stays. `points` is 0 when there is nothing. */
export function lapse(account: Account, today: string): { account: Account; points: number } {
  const parts = lapsedParts(account.lots ?? [], today)
  const points = parts.reduce((sum, part) => sum + part.points, 0)
  if (points === 0) return { account, points }
  return { points, account: withLots({ ...account, balance: account.balance - points }, (lots) => change(lots, parts, { points: -1, held: 0 })) }
}
