import { defineRead } from '../../../kernel/action'
import { deskPlace } from '../deskPlace'
import { coverLine } from './paperLines'

/** The covers my place bought, and those of the places above it, the latest first. */
export const coversAround = defineRead('team.covers', {
  async run({ actor, lists, permit }) {
    const { path } = deskPlace(actor)
    permit({ place: path })
    const places = [path.station, path.subCentre, path.centre].filter(Boolean)
    const pages = await Promise.all(places.map((place) =>
      lists.page('covers', { where: { place }, orderBy: { field: 'until', direction: 'desc' }, limit: 20 })))
    return { covers: pages.flatMap(({ items }) => lists.lines('covers', items, coverLine)) }
  },
})
