import { claimsSince, mayApprove } from '../../../domain/person/identityClaim'
import { withLogin } from '../../../domain/person/logins'
import { newsOfPhone, newsOfTheirPhone } from '../../../domain/person/news'
import { vouchedFor } from '../../../domain/person/known'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, found } from '../../kernel/action'
import { removeIfThere } from '../../kernel/removeIfThere'
import { tellPeople } from '../notice/tellPeople'

const AGENTS_TOLD = 10

/** Who knows her has seen her and her new phone: it is linked to the person she is. With the old phone lost, every
 *  login linked before is shut out with its next call; otherwise she reads on those that there is one more, and how to undo it. The row of who did what names approver, person and claim. */
export const approveLogin = defineWrite('person.approveLogin', {
  /** Who speaks for her, where somebody does, and did not link it himself. */
  async prepare({ actor, store }, { personId }) {
    const { items } = await store.query('agencies', {
      where: { principalId: personId, state: 'inForce' }, orderBy: { field: 'askedAt', direction: 'asc' }, limit: AGENTS_TOLD,
    })
    return items.filter(({ agentId }) => agentId !== actor._id)
  },
  async run(tx, ctx, input, agents) {
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
    const { logins, ended } = claim.lost ? { logins: [claim.login], ended: person.logins } : withLogin(person.logins, claim.login)
    // A lost phone leads to nobody any more, and leaves no trace of whose it was.
    for (const login of ended) await removeIfThere(tx, 'logins', login)
    await tx.replace('people', { ...vouchedFor(person, { by: 'phone', at: ctx.now, byId: ctx.actor._id }), logins })
    if (before) await tx.replace('logins', { ...before, personId: person._id })
    else await tx.create('logins', { _id: claim.login, personId: person._id })
    await tx.replace('identityClaims', { ...claim, state: 'approved' })
    const cause = `phone:${claim._id}:${ctx.now}`
    // With the old phone lost there is none on which she would read it.
    if (logins.length > 1) await tellPeople(tx, [person._id], cause, newsOfPhone(person._id), ctx.now)
    for (const { _id, agentId } of agents) await tellPeople(tx, [agentId], `${cause}:${_id}`, newsOfTheirPhone(_id), ctx.now)
    return { personId: person._id, claimId: claim._id, unlinked: ended.length }
  },
})
