import { refuse } from '../../../domain/refusal'
import { defineRead } from '../../kernel/action'

/** Whom a grid worker may write for: the people of her grid, or of the whole station where she was given none; by name only. */
export const myNeighbours = defineRead('person.neighbours', {
  refusals: [],
  async run({ actor, store, permit }) {
    const { place: station, grid } = actor.posts.find((post) => post.role === 'gridWorker') ?? refuse('NOT_ALLOWED')
    permit({ place: { station } })
    const page = await store.query('people', { where: grid ? { grid } : { station }, orderBy: { field: 'name', direction: 'asc' }, limit: 100 })
    return { people: page.items.filter((p) => p._id !== actor._id && p.station === station).map((p) => ({ personId: p._id, name: p.name })) }
  },
})
