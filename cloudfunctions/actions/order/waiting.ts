/** First-timers whom nobody of the station has nodded to, and who was asked to come to its desk. */
import { addMinutes } from '../../../domain/calendar/shanghai'
import { ASKED_DAYS, nodDueOn } from '../../../domain/order/nod/nod'
import { byPost, look, oldest, whoMay, type Finders } from '../../kernel/look'

/** Where those of a station are found, the longest waiting first. */
export const nodsAt = (station: string) => ({ where: { station, nod: 'waiting' }, orderBy: oldest('heldAt') })

/** With whom the station had to do of late, the newest first: asked to ring or come by, nodded to, met at the desk. */
const ofLate = (nod: 'asked' | 'given' | 'met') => (station: string, now: string) => ({
  where: { station, nod }, from: addMinutes(now, -ASKED_DAYS * 24 * 60), orderBy: { field: 'heldAt', direction: 'desc' as const },
})
export const askedAt = ofLate('asked')
export const givenAt = ofLate('given')
export const metAt = ofLate('met')

export const orderLooks = {
  nods: byPost(whoMay('order.nod'), ({ place: station }, me) => look({
    collection: 'claims', query: nodsAt(station), mine: ({ personId }) => personId !== me._id, due: nodDueOn,
  })),
  asked: byPost(whoMay('order.nod'), ({ place: station }, me, now) => look({
    collection: 'claims', query: askedAt(station, now), since: 'endedAt', mine: ({ personId }) => personId !== me._id,
  })),
} satisfies Finders
