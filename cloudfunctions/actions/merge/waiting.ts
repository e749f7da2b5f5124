/** Two registrations that somebody says are one person. */
import { mergesSince } from '../../../domain/merge/merge'
import { byPost, look, oldest, whoMay, type Finders } from '../../kernel/look'

export const mergeLooks = {
  merges: byPost(whoMay('person.mergesToAnswer'), ({ place: station }, _me, now) => look({
    collection: 'merges', query: { where: { station, state: 'asked' }, orderBy: oldest('at'), from: mergesSince(now) },
  })),
} satisfies Finders
