import { defineRead } from '../../kernel/action'
import { wishLine } from './wishLine'

/** The wishes told for me, and those I wrote down for others, newest first. */
export const myWishes = defineRead('wish.mine', {
  async run({ actor, lists, permit }) {
    permit({ owners: [actor._id] })
    const newest = { orderBy: { field: 'toldAt', direction: 'desc' }, limit: 50 } as const
    const [forMe, byMe] = await Promise.all([
      lists.page('wishes', { where: { beneficiaryId: actor._id }, ...newest }),
      lists.page('wishes', { where: { writerId: actor._id }, ...newest }),
    ])
    const wishes = [...forMe.items, ...byMe.items.filter((wish) => wish.beneficiaryId !== actor._id)]
    wishes.sort((a, b) => (a.toldAt < b.toldAt ? 1 : -1))
    return { wishes: lists.lines('wishes', wishes, wishLine) }
  },
})
