import { addDays, dayOf } from '../../../../domain/calendar/shanghai'
import { messageTo } from '../../../../domain/notice/message'
import { newsOfLicence } from '../../../../domain/team/news'
import { tellPeople } from '../../../actions/notice/tellPeople'
import type { JobContext } from '../../job'
import { workOff, type Due } from '../../workOff'

/** Whoever's licence runs out within a month is told, once a licence. @returns how many were told. */
export function warnLicences(ctx: JobContext): Promise<number> {
  const { store, now } = ctx
  const today = dayOf(now)
  const due: Due = { where: { warn: 'due' }, orderBy: { field: 'warnOn', direction: 'asc' }, before: addDays(today, 1) }
  return workOff(ctx, 'licences', due, ({ _id }) => ctx.once(() => store.transact(async (tx) => {
    const licence = await tx.get('licences', _id)
    if (licence?.warn !== 'due' || licence.warnOn > today) return false
    await tx.replace('licences', { ...licence, warn: 'told' })
    const news = newsOfLicence(licence, today)
    const cause = `licence:${_id}:${licence.until}`
    // The station may have looked at it again after she was told.
    if (await tx.get('messages', messageTo(licence.personId, cause, news, now)._id)) return true
    await tellPeople(tx, [licence.personId], cause, news, now)
    return true
  })))
}
