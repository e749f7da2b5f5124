/** First-timers whom nobody of the station has nodded to. */
import { byPost, look, oldest, whoMay, type Finders } from '../../kernel/look'

/** Where those of a station are found, the longest waiting first. */
export const nodsAt = (station: string) => ({ where: { station, nod: 'waiting' }, orderBy: oldest('heldAt') })

export const orderLooks = {
  nods: byPost(whoMay('order.nod'), ({ place: station }, me) => look({
    collection: 'claims', query: nodsAt(station), mine: ({ personId }) => personId !== me._id,
  })),
} satisfies Finders
