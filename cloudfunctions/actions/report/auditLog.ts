import { addDays, instantAt } from '../../../domain/calendar/shanghai'
import type { CheckedOf } from '../../../domain/contracts'
import type { Person } from '../../../domain/person/person'
import { refuse } from '../../../domain/ground/refusal'
import { defineRead } from '../../kernel/action'

const PAGE = 30

/** How far she may look: the auditor over her county, a station head over her station. */
function scopeOf({ posts }: Person): { centre: string } | { station: string } {
  const auditor = posts.find(({ role }) => role === 'auditor')
  if (auditor) return { centre: auditor.place }
  const head = posts.find(({ role }) => role === 'stationHead') ?? refuse('NOT_ALLOWED')
  return { station: head.place }
}

/** By what the rows are found: all of the scope, narrowed to one person's, one deed, or those about one thing. The scope is
 *  always among it: what is filtered after it was read still shows in the cursor. */
function whereOf(scope: ReturnType<typeof scopeOf>, { actorId, action, target }: CheckedOf<'report.audit'>): Record<string, string> {
  if (actorId) return { ...scope, actorId }
  if (target) return { ...scope, target }
  return action ? { ...scope, action } : { ...scope }
}

/** Who did what (R-67-16, F85). The rows are those by which writes are safe to repeat: no action writes or changes one. */
export const auditLog = defineRead('report.audit', {
  async run({ actor, store, permit }, input) {
    const scope = scopeOf(actor)
    permit({ place: scope })
    const { fromDay, untilDay, after } = input
    const page = await store.query('requests', {
      where: whereOf(scope, input), orderBy: { field: 'at', direction: 'desc' }, after, limit: PAGE,
      ...(fromDay ? { from: instantAt(fromDay, 0) } : {}),
      ...(untilDay ? { before: instantAt(addDays(untilDay, 1), 0) } : {}),
    })
    return {
      rows: page.items.map(({ _id, at, actorId, actorName, agentName, action, target }) => ({ rowId: _id, at, actorId, actorName, agentName, action, target })),
      next: page.next,
    }
  },
})
