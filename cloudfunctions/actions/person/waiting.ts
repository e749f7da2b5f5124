/** New phones that nobody has vouched for. */
import { claimsSince } from '../../../domain/person/identityClaim'
import { byPost, look, oldest, whoMay, type Finders } from '../../kernel/look'

export const personLooks = {
  logins: byPost(whoMay('person.loginsToApprove'), ({ place: station }, _me, now) => look({
    collection: 'identityClaims', query: { where: { station, state: 'waiting' }, orderBy: oldest('at'), from: claimsSince(now) },
  })),
} satisfies Finders
