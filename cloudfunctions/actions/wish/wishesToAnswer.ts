import { defineRead } from '../../kernel/action'
import { deskStation } from '../place/deskStation'
import { wishLine } from './wishLine'

/** What waits for my station's answer, longest waiting first. */
export const wishesToAnswer = defineRead('wish.toAnswer', {
  refusals: [],
  async run({ actor, store, permit }, { after }) {
    const station = deskStation(actor)
    permit({ place: { station } })
    const page = await store.query('wishes', {
      where: { station, state: 'submitted' }, orderBy: { field: 'toldAt', direction: 'asc' }, after, limit: 20,
    })
    return { wishes: page.items.map(wishLine), next: page.next }
  },
})
