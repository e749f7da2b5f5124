import { dayOf } from '../../../../domain/calendar/shanghai'
import { withCover } from '../../../../domain/person/qualified'
import { coverEntryId, mustBeGood, type Cover } from '../../../../domain/team/papers/cover'
import { found, type Context } from '../../../kernel/action'
import type { Tx } from '../../../store/port'

/** People onto a roster: each entry with the person's own days of cover, and the count with all of them. Somebody who
 *  is on it already is left as she is. @returns how many are on it now. */
export async function ontoRoster(tx: Tx, ctx: Context, cover: Cover, personIds: readonly string[]): Promise<number> {
  const today = dayOf(ctx.now)
  mustBeGood(cover, today)
  const { insurer, words, from, until } = cover
  let added = 0
  for (const personId of new Set(personIds)) {
    const _id = coverEntryId(cover._id, personId)
    if (await tx.get('coverEntries', _id)) continue
    const person = found(await tx.get('people', personId))
    if (person.centre !== cover.centre) continue
    await tx.create('coverEntries', { _id, coverId: cover._id, personId, personName: person.name, insurer, words, from, until, at: ctx.now })
    await tx.replace('people', withCover(person, { from, until }, today))
    added += 1
  }
  await tx.replace('covers', { ...cover, people: cover.people + added })
  return cover.people + added
}
