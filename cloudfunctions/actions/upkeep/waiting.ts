/** What the machine could not do. One deployment is one county, so every open trouble is its administrator's. */
import { byReach, look, oldest, whoMay, type Finders } from '../../kernel/look'

export const openOnes = { where: { state: 'open' }, orderBy: oldest('firstSeen') }

export const upkeepLooks = {
  troubles: byReach(whoMay('upkeep.troubles'), () => look({ collection: 'troubles', query: openOnes })),
} satisfies Finders
