import { defineRead } from '../../../kernel/action'
import { deskStation } from '../../place/deskStation'
import { licenceLine } from './paperLines'

/** Licences of my station's people that nobody has looked at yet, longest waiting first. */
export const licencesToSee = defineRead('team.licencesToSee', {
  async run({ actor, lists, permit }, { after }) {
    const station = deskStation(actor)
    permit({ place: { station } })
    const page = await lists.page('licences', { where: { station, state: 'told' }, orderBy: { field: 'toldAt', direction: 'asc' }, after, limit: 20 })
    return { licences: lists.lines('licences', page.items, licenceLine), next: page.next }
  },
})
