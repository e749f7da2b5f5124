/** Asked for and not yet begun; who asked for herself does not nod to it. */
import { byPost, look, oldest, whoMay, type Finders } from '../../kernel/look'

export const agencyLooks = {
  agencies: byPost(whoMay('agency.toAnswer'), ({ place: station }, me) => look({
    collection: 'agencies', query: { where: { station, state: 'proposed' }, orderBy: oldest('askedAt') },
    mine: ({ agentId }) => agentId !== me._id,
  })),
} satisfies Finders
