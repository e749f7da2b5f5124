import { dayOf } from '../../../domain/calendar/shanghai'
import { runOut } from '../../../domain/star/award'
import { keepStar } from '../../actions/star/starDesk'
import type { Tx } from '../../store/port'
import { BATCH, type JobContext } from '../job'

/** Nobody objected while a star was on notice: it is granted, the morning after its last day. @returns how many. */
export async function closeNotices({ store, now, once, mayGoOn }: JobContext): Promise<number> {
  const due = await store.query('starAwards', { where: { state: 'onNotice' }, orderBy: { field: 'noticeUntil', direction: 'asc' }, before: dayOf(now), limit: BATCH })
  let done = 0
  for (const { _id } of due.items) {
    if (!mayGoOn()) break
    if (await once(() => store.transact((tx) => closeOne(tx, _id, now)))) done += 1
  }
  return done
}

async function closeOne(tx: Tx, id: string, now: string): Promise<boolean> {
  const award = await tx.get('starAwards', id)
  const granted = award && runOut(award, now)
  if (!granted) return false
  await keepStar(tx, granted, 'runOut', now)
  return true
}
