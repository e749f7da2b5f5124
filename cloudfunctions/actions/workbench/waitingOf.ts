import { dayOf } from '../../../domain/calendar/shanghai'
import type { WaitingKind } from '../../../domain/ground/waiting'
import type { Person } from '../../../domain/person/person'
import { byUrgency, dueOn, isLate, WAITING_KINDS, type Waiting } from '../../../domain/workbench/waiting'
import type { Lists } from '../../kernel/lists'
import { since } from '../../kernel/look'
import { LOOKS } from './looks'

/** Counted up to here; who has more need not know how many. */
const COUNTED = 50

/** What waits for somebody by her posts: at most one query a kind, and none for kinds that are not hers. */
export async function waitingOf(lists: Lists, actor: Person, now: string): Promise<Waiting[]> {
  const looked = await Promise.all(WAITING_KINDS.map((kind) => lookAt(lists, kind, actor, now)))
  return byUrgency(looked.flat())
}

async function lookAt(lists: Lists, kind: WaitingKind, actor: Person, now: string): Promise<Waiting[]> {
  const look = LOOKS[kind](actor, now)
  if (!look) return []
  const page = await lists.page(look.collection, { ...look.query, limit: COUNTED })
  const begun = lists.lines(look.collection, page.items, (document) => {
    if (look.mine && !look.mine(document as never)) return null
    const at = since(look, document)
    return { at, due: look.due?.(document as never) ?? dueOn(kind, at) }
  })
  // Not every query is sorted by what the waiting began with.
  const [first] = begun.map(({ at }) => at).sort()
  const [firstDue] = begun.map(({ due }) => due).sort()
  if (!first || firstDue === undefined) return []
  const late = begun.filter(({ due }) => isLate({ dueOn: due }, dayOf(now))).length
  return [{ kind, count: begun.length, more: page.next !== null, late, since: first, dueOn: firstDue }]
}
