import { defineWrite } from '../../kernel/action'

/** She changed her mind: nothing happens to her account. Said again it is still so. Once her days are over the timer may
 *  be at it already: then it is too late, and the answer says so. */
export const keepAccount = defineWrite('privacy.keep', {
  async run(tx, ctx) {
    ctx.permit({ owners: [ctx.actor._id] })
    ctx.about(ctx.actor._id)
    const closing = await tx.get('closings', ctx.actor._id)
    if (closing?.state !== 'waiting') return { kept: true }
    if (closing.eraseAt <= ctx.now) return { kept: false }
    await tx.replace('closings', { ...closing, state: 'undone' })
    return { kept: true }
  },
})
