import { refuse } from '../../../domain/refusal'
import { defineRead } from '../../kernel/action'

/** Whom a grid worker may write for: the people of the station she serves, by name only. */
export const myNeighbours = defineRead('person.neighbours', {
  refusals: [],
  async run({ actor, store, permit }) {
    const station = actor.posts.find((post) => post.role === 'gridWorker')?.place ?? refuse('NOT_ALLOWED')
    permit({ place: { station } })
    const page = await store.query('people', { where: { station }, orderBy: { field: 'name', direction: 'asc' }, limit: 100 })
    return { people: page.items.filter((p) => p._id !== actor._id).map((p) => ({ personId: p._id, name: p.name })) }
  },
})
