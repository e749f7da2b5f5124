/** Photos, voices and words that no machine would vouch for. */
import { byPost, look, oldest, whoMay, type Finders } from '../../kernel/look'

export const mediaLooks = {
  media: byPost(whoMay('media.toReview'), ({ place: station }) => look({
    collection: 'media', query: { where: { station, state: 'review' }, orderBy: oldest('stateSince') },
    mine: ({ about }) => about !== '',
  })),
  words: byPost(whoMay('media.reviewWords'), ({ place: station }) => look({
    collection: 'orders', query: { where: { station, wordsDesk: 'waiting' }, orderBy: oldest('stateSince') },
  })),
} satisfies Finders
