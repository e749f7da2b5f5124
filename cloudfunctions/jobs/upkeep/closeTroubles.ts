import { FORGOTTEN_AFTER_HOURS, troubleForgotten } from '../../../domain/upkeep/trouble'
import { addMinutes } from '../../../domain/calendar/shanghai'
import type { JobContext } from '../job'
import { workOff } from '../workOff'

/** Troubles that no job comes back to: the document went, or is not due any more, or the job runs again. @returns how many. */
export function closeTroubles(ctx: JobContext): Promise<number> {
  const before = addMinutes(ctx.now, -FORGOTTEN_AFTER_HOURS * 60)
  return workOff(ctx, 'troubles', { where: { state: 'open' }, orderBy: { field: 'firstSeen', direction: 'asc' }, before }, ({ _id, nextTry }) =>
    (nextTry > before ? Promise.resolve(false) : ctx.once(() => ctx.store.transact(async (tx) => {
      const trouble = await tx.get('troubles', _id)
      if (trouble?.state !== 'open' || trouble.nextTry > before) return false
      await tx.replace('troubles', troubleForgotten(trouble))
      return true
    }))))
}
