import { defineRead } from '../../../kernel/action'
import { deskStation } from '../../place/deskStation'
import { licenceLine } from './paperLines'

/** Licences of my station's people that nobody has looked at yet, longest waiting first. */
export const licencesToSee = defineRead('team.licencesToSee', {
  async run({ actor, store, permit }, { after }) {
    const station = deskStation(actor)
    permit({ place: { station } })
    const page = await store.query('licences', { where: { station, state: 'told' }, orderBy: { field: 'toldAt', direction: 'asc' }, after, limit: 20 })
    return { licences: page.items.map(licenceLine), next: page.next }
  },
})
