import { refuse } from '../../../domain/ground/refusal'
import { defineRead } from '../../kernel/action'
import { agencyLine } from './agencyLine'

const KNOWING = ['gridWorker', 'stationHead', 'civilizationWorker'] as const
const PAGE = 30

/** What waits at my station for a yes, or is in force there. */
export const agenciesToAnswer = defineRead('agency.toAnswer', {
  async run({ actor, lists, permit }, { state, after }) {
    const station = actor.posts.find(({ role }) => KNOWING.some((knowing) => knowing === role))?.place ?? refuse('NOT_ALLOWED')
    permit({ place: { station } })
    const page = await lists.page('agencies', { where: { station, state }, orderBy: { field: 'askedAt', direction: 'asc' }, after, limit: PAGE })
    return { agencies: lists.lines('agencies', page.items, agencyLine), next: page.next }
  },
})
