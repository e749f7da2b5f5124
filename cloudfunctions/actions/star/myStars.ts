import type { MyStar } from '../../../domain/star/contract'
import type { StarAward } from '../../../domain/star/award'
import { defineRead } from '../../kernel/action'

/** Five levels, and a few yearly ones. */
const PAGE = 20

/** Where each star of mine stands. */
export const myStars = defineRead('star.mine', {
  async run({ actor, store, permit }) {
    permit({ owners: [actor._id] })
    const page = await store.query('starAwards', { where: { personId: actor._id }, orderBy: { field: 'stateSince', direction: 'desc' }, limit: PAGE })
    return { stars: page.items.map(myStar) }
  },
})

export const myStar = ({ _id, level, year, state, stateSince, noticeUntil }: StarAward): MyStar => ({ starId: _id, level, year, state, stateSince, noticeUntil })
