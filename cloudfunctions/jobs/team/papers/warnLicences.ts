import { addDays, dayOf } from '../../../../domain/calendar/shanghai'
import { newsOfLicence } from '../../../../domain/team/news'
import { tellPeople } from '../../../actions/notice/tellPeople'
import { BATCH, type JobContext } from '../../job'

/** Whoever's licence runs out within a month is told, once a licence. @returns how many were told. */
export async function warnLicences({ store, now, once, mayGoOn }: JobContext): Promise<number> {
  const today = dayOf(now)
  const due = await store.query('licences', { where: { warn: 'due' }, orderBy: { field: 'warnOn', direction: 'asc' }, before: addDays(today, 1), limit: BATCH })
  let told = 0
  for (const { _id } of due.items) {
    if (!mayGoOn()) break
    const done = await once(() => store.transact(async (tx) => {
      const licence = await tx.get('licences', _id)
      if (licence?.warn !== 'due' || licence.warnOn > today) return false
      await tx.replace('licences', { ...licence, warn: 'told' })
      await tellPeople(tx, [licence.personId], `licence:${_id}:${licence.until}`, newsOfLicence(licence, today), now)
      return true
    }))
    if (done) told += 1
  }
  return told
}
