/** Limits are counted in the transaction of what they count, one read and one write; what has no limit pays nothing. */
import { cardOf, type ActionName } from '../../domain/actions'
import { dayOf } from '../../domain/calendar/shanghai'
import { Refusal } from '../../domain/ground/refusal'
import { burstOf, givenBack, type Bursting, type Counts } from '../../domain/limit/burst'
import { guessedRight, tryGuess } from '../../domain/limit/guesses'
import { homeSeen, onceMore, tallyOn, type Counted, type Tally, type UnsavedTally } from '../../domain/limit/tally'
import { StoreError, type Store, type Tx } from '../store/port'
import type { Context } from './action'
import { withRetry } from './retry'

/** Once more of what the card limits. Who taps is counted, so that an agent does not use up what is another's;
 *  a stranger, by where she calls from.
 *  @throws Refusal the limit's reason. */
export async function countToday(tx: Tx, { actor, agent, isStranger, from, now }: Context, action: ActionName): Promise<void> {
  const { atMost } = cardOf(action)
  const who = isStranger ? { ...actor, _id: from } : agent ?? actor
  if (atMost && who._id) await keep(tx, who, (before) => onceMore(before, atMost, who, dayOf(now)))
}

/** An order's home is shown to her. @throws Refusal HOMES_SEEN_TODAY, HOMES_SEEN_THIS_WEEK. */
export const countHome = (tx: Tx, orderId: string, who: Counted, now: string): Promise<void> =>
  keep(tx, who, (before) => homeSeen(before, orderId, who, dayOf(now)))

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

async function keep(tx: Tx, { _id }: Counted, next: (before: Tally | null) => UnsavedTally | null): Promise<void> {
  const before = await tx.get('tallies', _id)
  const tally = next(before)
  if (!tally) return
  if (before) await tx.replace('tallies', { ...tally, rev: before.rev })
  else await tx.create('tallies', tally)
}

/** She gave back the seat of an order: a home she saw and did not go to. */
export async function countGivenBack(tx: Tx, orderId: string, who: Bursting, now: string): Promise<void> {
  const before = await tx.get('tallies', who._id)
  const counts = givenBack(before, orderId, who, now, dayOf(now))
  if (before && counts) await keepBurst(tx, before, counts)
}

/** She met the limit of homes: noted beside the refusal, which itself writes nothing. */
export async function noteHomes(tx: Tx, who: Bursting, now: string): Promise<void> {
  const before = await tx.get('tallies', who._id)
  if (!before) return
  const counts = burstOf(tallyOn(before, who, dayOf(now)), 'homes', who, now, dayOf(now))
  if (counts.burst) await keepBurst(tx, before, counts)
}

async function keepBurst(tx: Tx, { rev }: Tally, { tally, burst }: Counts): Promise<void> {
  await tx.replace('tallies', { ...tally, rev })
  if (burst) await tx.create('bursts', burst)
}
