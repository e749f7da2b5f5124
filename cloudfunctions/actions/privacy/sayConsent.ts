/** The one way a consent is given or taken back: her document carries the present word, the row its history, and where
 *  the word is about her name, the copies of it are due to follow. */
import { dayOf } from '../../../domain/calendar/shanghai'
import { consentId, decide, newConsent, say } from '../../../domain/privacy/consent'
import { dueSpread } from '../../../domain/privacy/nameSpread'
import { purposeOn } from '../../../domain/privacy/purposes'
import type { Purpose } from '../../../domain/person/purpose'
import { found, type Context } from '../../kernel/action'
import type { Tx } from '../../store/port'

export async function sayConsent(tx: Tx, ctx: Context, purpose: Purpose, given: boolean): Promise<void> {
  const { actor, agent, now } = ctx
  ctx.permit({ owners: [actor._id] })
  ctx.about(actor._id)
  const person = found(await tx.get('people', actor._id))
  const before = await tx.get('consents', consentId(person._id, purpose))
  const word = { given, at: now, byId: (agent ?? actor)._id, version: purposeOn(purpose, dayOf(now)).version }
  if (before) await tx.replace('consents', { ...before, ...say(before, word) })
  else await tx.create('consents', say(newConsent(person._id, purpose), word))
  const decided = decide(person, purpose, given)
  await tx.replace('people', decided)
  if (decided.name !== person.name) await spreadName(tx, person._id, now)
}

/** What others read of her name follows within minutes (jobs/privacy/spreadNames.ts). */
export async function spreadName(tx: Tx, personId: string, now: string): Promise<void> {
  const spread = await tx.get('nameSpreads', personId)
  if (spread) await tx.replace('nameSpreads', { ...spread, ...dueSpread(personId, now) })
  else await tx.create('nameSpreads', dueSpread(personId, now))
}
