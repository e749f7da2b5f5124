import { isOpen } from '../../../domain/person/identityClaim'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite } from '../../kernel/action'

/** Whoever asked takes it back; how often she asked today stays counted. */
export const callOffIdentityClaim = defineWrite('person.callOffIdentityClaim', {
  async run(tx, ctx) {
    ctx.permit({ owners: [ctx.actor._id] })
    if (!ctx.isStranger) refuse('ALREADY_JOINED')
    const claimId = ctx.actor._id
    ctx.about(claimId)
    const claim = await tx.get('identityClaims', claimId)
    // Lapsed meanwhile, it is as she wants it.
    if (isOpen(claim, ctx.now)) await tx.replace('identityClaims', { ...claim, name: '', state: 'calledOff' })
    return {}
  },
})
