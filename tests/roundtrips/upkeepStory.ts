/** Something could not be done when its time came: the county's administrator finds it, and has it tried again. */
import { troubleAfter } from '../../domain/upkeep/trouble'
import { aPerson, PATH } from '../factories'
import type { Told } from './stories'

export async function tellUpkeepStory({ store, county, call }: Told): Promise<void> {
  await store.transact(async (tx) => {
    await tx.create('people', aPerson('admin', { name: '系统管理员', posts: [{ role: 'villager', place: PATH.station }, { role: 'systemAdmin', place: PATH.centre }] }))
    await tx.create('logins', { _id: 'wx-admin', personId: 'admin' })
    await tx.create('troubles', troubleAfter(null, { job: 'lapseClaims', document: 'long-gone', where: 'lapse', now: county.clock.now() }))
  })
  await county.does('admin', 'person.me', {})
  await call('admin', 'upkeep.troubles')
  await call('admin', 'upkeep.tryAgain')
}
