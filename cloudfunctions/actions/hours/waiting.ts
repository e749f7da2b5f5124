/** Services that want the station's word, but for those in which it may not be hers. */
import { byPost, look, oldest, whoMay, type Finders } from '../../kernel/look'
import { waitsFor } from './servicesToConfirm'

export const hoursLooks = {
  services: byPost(whoMay('hours.toConfirm'), ({ place: station }, me) => look({
    collection: 'claims', query: { where: { station, stationDesk: 'waiting' }, orderBy: oldest('checkedOutAt') },
    mine: (claim) => waitsFor(claim, me._id),
  })),
} satisfies Finders
