import { refuse } from '../../../domain/ground/refusal'
import { defineRead } from '../../kernel/action'

const KNOWING = ['gridWorker', 'stationHead', 'civilizationWorker'] as const
const PAGE = 50

/** The households of the station I serve, those that stand, by name. */
export const householdsOfStation = defineRead('household.list', {
  async run({ actor, lists, permit }, { after }) {
    const station = actor.posts.find(({ role }) => KNOWING.some((knowing) => knowing === role))?.place ?? refuse('NOT_ALLOWED')
    permit({ place: { station } })
    const page = await lists.page('households', {
      where: { station, state: 'standing' }, orderBy: { field: 'name', direction: 'asc' }, after, limit: PAGE,
    })
    return {
      households: lists.lines('households', page.items, ({ _id, name, group, members }) => ({ householdId: _id, name, group, members: members.length })),
      next: page.next,
    }
  },
})
