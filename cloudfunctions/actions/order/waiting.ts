/** First-timers whom nobody of the station has nodded to. */
import { addMinutes } from '../../../domain/calendar/shanghai'
import { ASKED_DAYS, nodDueOn } from '../../../domain/order/nod/nod'
import { byPost, look, oldest, whoMay, type Finders } from '../../kernel/look'

/** Where those of a station are found, the longest waiting first. */
export const nodsAt = (station: string) => ({ where: { station, nod: 'waiting' }, orderBy: oldest('heldAt') })

/** Who was asked of late to ring or come by, the newest first. */
export const askedAt = (station: string, now: string) => ({
  where: { station, nod: 'asked' }, from: addMinutes(now, -ASKED_DAYS * 24 * 60), orderBy: { field: 'heldAt', direction: 'desc' as const },
})

export const orderLooks = {
  nods: byPost(whoMay('order.nod'), ({ place: station }, me) => look({
    collection: 'claims', query: nodsAt(station), mine: ({ personId }) => personId !== me._id, due: nodDueOn,
  })),
} satisfies Finders
