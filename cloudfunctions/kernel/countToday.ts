/** Limits are counted in the transaction of what they count, one read and one write; what has no limit pays nothing. */
import { cardOf, type ActionName } from '../../domain/actions'
import { dayOf } from '../../domain/calendar/shanghai'
import { Refusal } from '../../domain/ground/refusal'
import type { Guessed, LimitName } from '../../domain/ground/card'
import { burstIdOn, burstOf, givenBack, grown, type BurstKind, type Bursting } from '../../domain/limit/burst'
import { guessedRight, mistypedAt, noGuess, tryGuess, wrongAtDoor } from '../../domain/limit/guesses'
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

/** Behind which door the codes are: a counter, or all teams of a county. */
const doorOf = (name: ActionName, { door }: Guessed, { centre, posts }: Counted): string =>
  `codes:${name.split('.')[0]}:${door === 'county' ? centre : posts.find(({ role }) => role === door)?.place ?? centre}`

/** Runs what takes a code: a wrong one is counted against who tapped and at its door, by its card. A right one costs the door a
 *  look and no write, so that a hall full of people who join by one code are in nobody's way.
 *  @throws Refusal GUESSED_TOO_OFTEN, GUESSED_ALL_DAY, and those of `run`. */
export async function guessing<T>(store: Store, { actor, agent, now }: Context, action: ActionName, run: () => Promise<T>): Promise<T> {
  const { guessed } = cardOf(action)
  if (!guessed) return run()
  const who = agent ?? actor
  const door = doorOf(action, guessed, who)
  const note = (_id: string, next: (before: Tally | null) => UnsavedTally) => counting(() => store.transact((tx) => keep(tx, { _id }, next)))
  const atDoor = mistypedAt(await store.get('tallies', door), now)
  await note(who._id, (before) => tryGuess(before, who, now, atDoor))
  try {
    const answer = await run()
    await note(who._id, (before) => guessedRight(before, who, now))
    return answer
  } catch (error) {
    if (error instanceof Refusal && guessed.wrong.includes(error.reason)) await note(door, (before) => wrongAtDoor(before, door, now))
    else await note(who._id, (before) => noGuess(before, who, now))
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

async function keep(tx: Tx, { _id }: Pick<Counted, '_id'>, next: (before: Tally | null) => UnsavedTally | null): Promise<UnsavedTally | null> {
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
