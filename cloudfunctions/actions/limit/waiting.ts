/** Bursts nobody of the station has asked about. */
import { byPost, look, oldest, whoMay, type Finders } from '../../kernel/look'

export const burstsAt = (station: string) => ({ where: { station, state: 'open' }, orderBy: oldest('since') })

export const limitLooks = {
  bursts: byPost(whoMay('limit.bursts'), ({ place: station }, me) => look({
    collection: 'bursts', query: burstsAt(station), mine: ({ personId }) => personId !== me._id,
  })),
} satisfies Finders
