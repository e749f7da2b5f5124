import { FORGOTTEN_AFTER_HOURS, troubleForgotten } from '../../../domain/upkeep/trouble'
import { isMachine } from '../../../domain/upkeep/work'
import { addMinutes } from '../../../domain/calendar/shanghai'
import type { JobContext } from '../job'
import { workOff } from '../workOff'

/** Troubles that no job comes back to: the document went, or is not due any more, or the job runs again. What is
 *  wrong with the machine itself is closed by who looks after it. @returns how many. */
export function closeTroubles(ctx: JobContext): Promise<number> {
  const before = addMinutes(ctx.now, -FORGOTTEN_AFTER_HOURS * 60)
  return workOff(ctx, 'troubles', { where: { state: 'open' }, orderBy: { field: 'firstSeen', direction: 'asc' }, before }, ({ _id, job, nextTry }) =>
    (nextTry > before || isMachine(job) ? Promise.resolve(false) : ctx.once(() => ctx.store.transact(async (tx) => {
      const trouble = await tx.get('troubles', _id)
      if (trouble?.state !== 'open' || trouble.nextTry > before) return false
      await tx.replace('troubles', troubleForgotten(trouble))
      return true
    }))))
}
