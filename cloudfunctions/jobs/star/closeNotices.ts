import { dayOf } from '../../../domain/calendar/shanghai'
import { runOut } from '../../../domain/star/award'
import { keepStar } from '../../actions/star/starDesk'
import type { Tx } from '../../store/port'
import type { JobContext } from '../job'
import { workOff, type Due } from '../workOff'

/** Nobody objected while a star was on notice: it is granted, the morning after its last day. @returns how many. */
export function closeNotices(ctx: JobContext): Promise<number> {
  const due: Due = { where: { state: 'onNotice' }, orderBy: { field: 'noticeUntil', direction: 'asc' }, before: dayOf(ctx.now) }
  return workOff(ctx, 'starAwards', due, ({ _id }) => ctx.once(() => ctx.store.transact((tx) => closeOne(tx, _id, ctx.now))))
}

async function closeOne(tx: Tx, id: string, now: string): Promise<boolean> {
  const award = await tx.get('starAwards', id)
  const granted = award && runOut(award, now)
  if (!granted) return false
  await keepStar(tx, granted, 'runOut', now)
  return true
}
