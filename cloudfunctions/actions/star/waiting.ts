/** Stars to be put on notice, and objections to be looked into by somebody who is no part of them. */
import { byReach, look, oldest, whoMay, type Finders } from '../../kernel/look'

export const starLooks = {
  stars: byReach(whoMay('star.putOnNotice'), (reach, me) => look({
    collection: 'starAwards', query: { where: { ...reach, state: 'candidate' }, orderBy: oldest('stateSince') },
    mine: ({ personId }) => personId !== me._id,
  })),
  objections: byReach(whoMay('star.decide'), (reach, me) => look({
    collection: 'starAwards', query: { where: { ...reach, state: 'objected' }, orderBy: oldest('stateSince') },
    mine: ({ personId, noticedBy, objection }) => ![personId, noticedBy, objection?.byId].includes(me._id),
  })),
} satisfies Finders
