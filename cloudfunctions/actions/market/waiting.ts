/** What lies ready at her counter. */
import { byPost, look, oldest, whoMay, type Finders } from '../../kernel/look'

export const marketLooks = {
  counter: byPost(whoMay('market.counter'), ({ place: market }) => look({
    collection: 'redemptions', query: { where: { market, state: 'reserved' }, orderBy: oldest('reservedAt') },
  })),
} satisfies Finders
