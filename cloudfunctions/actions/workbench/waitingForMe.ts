import { dayOf } from '../../../domain/calendar/shanghai'
import type { WaitingKind } from '../../../domain/ground/waiting'
import type { Person } from '../../../domain/person/person'
import { byUrgency, dueOn, isLate, WAITING_KINDS, type Waiting } from '../../../domain/workbench/waiting'
import { defineRead } from '../../kernel/action'
import type { Store } from '../../store/port'
import { since } from '../../kernel/look'
import { LOOKS } from './looks'

/** Counted up to here; who has more need not know how many. */
const COUNTED = 50

/** What waits for her by her posts: at most one query a kind, and none for kinds that are not hers (N15). */
export const waitingForMe = defineRead('workbench.waiting', {
  async run({ actor, now, store, permit }) {
    permit({ owners: [actor._id] })
    const looked = await Promise.all(WAITING_KINDS.map((kind) => lookAt(store, kind, actor, now)))
    return { waiting: byUrgency(looked.flat()) }
  },
})

async function lookAt(store: Store, kind: WaitingKind, actor: Person, now: string): Promise<Waiting[]> {
  const look = LOOKS[kind](actor, now)
  if (!look) return []
  const page = await store.query(look.collection, { ...look.query, limit: COUNTED })
  const mine = page.items.filter((document) => look.mine?.(document as never) ?? true)
  // Not every query is sorted by what the waiting began with.
  const [first] = mine.map((document) => since(look, document)).sort()
  if (!first) return []
  const days = mine.map((document) => look.due?.(document as never) ?? dueOn(kind, since(look, document))).sort()
  const late = days.filter((day) => isLate({ dueOn: day }, dayOf(now))).length
  return [{ kind, count: mine.length, more: page.next !== null, late, since: first, dueOn: days[0] ?? '' }]
}
