import { defineWrite, found } from '../../kernel/action'

/** What the auditor found out about a disagreement. The books are mended by whoever keeps them, never from here. */
export const noteFinding = defineWrite('report.noteFinding', {
  async run(tx, ctx, { findingId, note }) {
    const finding = found(await tx.get('findings', findingId))
    ctx.permit({ place: finding })
    ctx.about(findingId)
    await tx.replace('findings', { ...finding, note, notedBy: ctx.actor._id })
    return { findingId }
  },
})
