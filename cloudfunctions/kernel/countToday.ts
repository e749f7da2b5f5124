/** Limits are counted in the transaction of what they count, one read and one write; what has no limit pays nothing. */
import { cardOf, type ActionName } from '../../domain/actions'
import { dayOf } from '../../domain/calendar/shanghai'
import { Refusal } from '../../domain/ground/refusal'
import type { LimitName } from '../../domain/ground/card'
import { burstIdOn, burstOf, givenBack, grown, type BurstKind, type Bursting } from '../../domain/limit/burst'
import { guessedRight, tryGuess } from '../../domain/limit/guesses'
import { homeSeen, onceMore, tallyOn, type Counted, type Tally, type UnsavedTally } from '../../domain/limit/tally'
import { StoreError, type Store, type Tx } from '../store/port'
import type { Context } from './action'
import { withRetry } from './retry'

/** Once more of what the card limits. Who taps is counted, so that an agent does not use up what is another's;
 *  a stranger, by where she calls from.
 *  @throws Refusal the limit's reason. */
export async function countToday(tx: Tx, { actor, agent, isStranger, from, now }: Context, action: ActionName): Promise<void> {
  const { atMost, countsItself } = cardOf(action)
  const who = isStranger ? { ...actor, _id: from } : agent ?? actor
  if (atMost && !countsItself && who._id) await keep(tx, who, (before) => onceMore(before, atMost, who, dayOf(now)))
}

/** Once more, counted where the work begins and not where it ends: for an action that counts by itself. @throws Refusal the limit's reason. */
export async function countOnce(tx: Tx, limit: LimitName, who: Counted, now: string): Promise<void> {
  await keep(tx, who, (before) => onceMore(before, limit, who, dayOf(now)))
}

/** An order's home is shown to her; a burst she is in grows by it. @throws Refusal HOMES_SEEN_TODAY, HOMES_SEEN_THIS_WEEK. */
export async function countHome(tx: Tx, orderId: string, who: Counted, now: string): Promise<void> {
  const tally = await keep(tx, who, (before) => homeSeen(before, orderId, who, dayOf(now)))
  if (tally) await grow(tx, tally, null, now)
}

/** Runs what takes a code: a wrong one is counted against who tapped, by its card. @throws Refusal GUESSED_TOO_OFTEN, and those of `run`. */
export async function guessing<T>(store: Store, { actor, agent, now }: Context, action: ActionName, run: () => Promise<T>): Promise<T> {
  const { guessed } = cardOf(action)
  if (!guessed) return run()
  const who = agent ?? actor
  const note = (next: (before: Tally | null) => UnsavedTally) => counting(() => store.transact((tx) => keep(tx, who, next)))
  await note((before) => tryGuess(before, who, now))
  const wasNone = () => note((before) => guessedRight(before, who, now))
  try {
    const answer = await run()
    await wasNone()
    return answer
  } catch (error) {
    if (!(error instanceof Refusal && guessed.includes(error.reason))) await wasNone()
    throw error
  }
}

/** Runs a read that counts until no other call of hers is in its way: two looks at once meet at her tally. */
export function counting<T>(run: () => Promise<T>): Promise<T> {
  return withRetry(() => run().catch((error: unknown) => {
    if (error instanceof StoreError && error.fault === 'EXISTS') throw new StoreError('CONFLICT', 'her first tally was being made')
    throw error
  }))
}

async function keep(tx: Tx, { _id }: Counted, next: (before: Tally | null) => UnsavedTally | null): Promise<UnsavedTally | null> {
  const before = await tx.get('tallies', _id)
  const tally = next(before)
  if (tally && before) await tx.replace('tallies', { ...tally, rev: before.rev })
  else if (tally) await tx.create('tallies', tally)
  return tally
}

/** She gave back the seat of an order: a home she saw and did not go to. */
export async function countGivenBack(tx: Tx, orderId: string, who: Bursting, now: string): Promise<void> {
  const before = await tx.get('tallies', who._id)
  const counts = givenBack(before, orderId, who, dayOf(now))
  if (!before || !counts) return
  if (counts.often && !(await grow(tx, counts.tally, 'givenBack', now))) await openBurst(tx, before, counts.tally, 'givenBack', who, now)
  else await tx.replace('tallies', { ...counts.tally, rev: before.rev })
}

/** She met the limit of homes: noted beside the refusal, which itself writes nothing. */
export async function noteHomes(tx: Tx, who: Bursting, now: string): Promise<void> {
  const before = await tx.get('tallies', who._id)
  if (!before) return
  const tally = tallyOn(before, who, dayOf(now))
  if (!(await grow(tx, tally, 'homes', now))) await openBurst(tx, before, tally, 'homes', who, now)
}

async function openBurst(tx: Tx, { rev }: Tally, before: UnsavedTally, kind: BurstKind, who: Bursting, now: string): Promise<void> {
  const { tally, burst } = burstOf(before, kind, who, now, dayOf(now))
  await tx.replace('tallies', { ...tally, rev })
  await tx.create('bursts', burst)
}

/** One read and one write more for who is in a burst, nothing for the others. @returns whether a burst takes it in. */
async function grow(tx: Tx, tally: UnsavedTally, met: BurstKind | null, now: string): Promise<boolean> {
  const burstId = burstIdOn(tally, dayOf(now))
  if (!burstId) return false
  const burst = await tx.get('bursts', burstId)
  const next = burst && grown(burst, tally, met, now)
  if (next) await tx.replace('bursts', next)
  return true
}
