import { closeBurst } from '../../../domain/limit/burst'
import { defineWrite, found } from '../../kernel/action'

/** The station has asked, and says what it was. */
export const closeBurstOf = defineWrite('limit.closeBurst', {
  async run(tx, ctx, { burstId, note }) {
    const burst = found(await tx.get('bursts', burstId))
    ctx.permit({ place: burst })
    ctx.about(burstId)
    await tx.replace('bursts', closeBurst(burst, ctx.actor, note, ctx.now))
    return { burstId }
  },
})
