/** Wishes that nobody has answered: at her station, or overdue below her desk. */
import { byPost, look, whoMay, type Finders } from '../../kernel/look'
import { answerDesk, wishesOn } from './answerDesk'

export const wishLooks = {
  wishes: byPost(whoMay('wish.toAnswer'), (_post, { posts }, now) => {
    const { level, place } = answerDesk(posts)
    return look({ collection: 'wishes', query: wishesOn(level, place, now) })
  }),
} satisfies Finders
