import { claimsSince, mayApprove } from '../../../domain/person/identityClaim'
import { vouchedFor } from '../../../domain/person/known'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, found } from '../../kernel/action'
import { removeIfThere } from '../../kernel/removeIfThere'

/** Who knows her has seen her and her new phone: it is linked to the person she is. With the old phone lost, every
 *  login linked before is shut out with its next call. The row of who did what names approver, person and claim. */
export const approveLogin = defineWrite('person.approveLogin', {
  async run(tx, ctx, input) {
    const person = found(await tx.get('people', input.personId))
    ctx.permit({ place: person })
    ctx.about(person._id)
    if (!mayApprove(ctx.actor, person)) refuse('NOT_ALLOWED')
    const claim = found(await tx.get('identityClaims', input.claimId))
    if (claim.station !== person.station) refuse('NOT_FOUND')
    if (claim.state !== 'waiting' || claim.at < claimsSince(ctx.now)) refuse('CLAIM_LAPSED')
    const before = await tx.get('logins', claim.login)
    const owner = before && (await tx.get('people', before.personId))
    if (owner?.logins.includes(claim.login)) refuse('ALREADY_JOINED')
    const kept = claim.lost ? [] : person.logins
    // A lost phone leads to nobody any more, and leaves no trace of whose it was.
    for (const login of claim.lost ? person.logins : []) await removeIfThere(tx, 'logins', login)
    await tx.replace('people', { ...vouchedFor(person, { by: 'phone', at: ctx.now, byId: ctx.actor._id }), logins: [...kept, claim.login] })
    if (before) await tx.replace('logins', { ...before, personId: person._id })
    else await tx.create('logins', { _id: claim.login, personId: person._id })
    await tx.replace('identityClaims', { ...claim, state: 'approved' })
    return { personId: person._id, claimId: claim._id, unlinked: person.logins.length - kept.length }
  },
})
