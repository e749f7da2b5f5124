import type { AgencyState } from '../../../domain/agency/vocab'
import { defineRead } from '../../kernel/action'
import type { Store } from '../../store/port'
import { agencyLine } from './agencyLine'

const SHOWN = 50
const LIVE = ['proposed', 'inForce'] as const

/** Who acts for me, and for whom I do. */
export const myAgencies = defineRead('agency.mine', {
  async run({ actor, store, permit }) {
    permit({ owners: [actor._id] })
    const [forMe, byMe] = await Promise.all([liveOf(store, 'principalId', actor._id), liveOf(store, 'agentId', actor._id)])
    return { forMe, byMe }
  },
})

async function liveOf(store: Store, side: 'principalId' | 'agentId', personId: string) {
  const of = (state: AgencyState) =>
    store.query('agencies', { where: { [side]: personId, state }, orderBy: { field: 'askedAt', direction: 'asc' }, limit: SHOWN })
  const pages = await Promise.all(LIVE.map(of))
  return pages.flatMap(({ items }) => items.map(agencyLine))
}
