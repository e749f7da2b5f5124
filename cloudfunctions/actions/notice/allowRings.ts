import { grant } from '../../../domain/notice/ring'
import { defineWrite } from '../../kernel/action'

/** She tapped 允许 in WeChat: each tap is good for one ring. */
export const allowRings = defineWrite('notice.allow', {
  async run(tx, { actor, permit }, { granted }) {
    permit({ owners: [actor._id] })
    const before = await tx.get('ringAllowances', actor._id)
    const left = grant(before?.left ?? 0, granted)
    if (before) await tx.replace('ringAllowances', { ...before, left })
    else await tx.create('ringAllowances', { _id: actor._id, left })
    return { left }
  },
})
