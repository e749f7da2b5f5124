import { agencyId, moveAgency, proposeAgency } from '../../../domain/agency/agency'
import { refuse } from '../../../domain/ground/refusal'
import { byWhom, defineWrite, found } from '../../kernel/action'
import { writeAgency } from './writeAgency'

/** Both stand before somebody of her station who knows her: written down and begun with that witness. */
export const beginAgency = defineWrite('agency.begin', {
  async run(tx, ctx, { principalId, agentId, scopes }) {
    const principal = found(await tx.get('people', principalId))
    ctx.permit({ place: principal })
    if (principalId === agentId) refuse('NOT_YOUR_FAMILY')
    if (principalId === ctx.actor._id) refuse('WITNESS_OWN')
    const agent = found(await tx.get('people', agentId))
    // Whom this desk does not know, it cannot vouch for; and a list of ids is no way to find out who exists elsewhere.
    if (agent.station !== principal.station) refuse('NOT_FOUND')
    const before = await tx.get('agencies', agencyId(principalId, agentId))
    const proposed = before?.state === 'proposed' ? { ...before, scopes } : proposeAgency(before, principal, agent, { kind: 'family', scopes, at: ctx.now })
    return writeAgency(tx, ctx, before, moveAgency({ ...proposed, rev: before?.rev ?? 0 }, 'begin', { ...byWhom(ctx), at: ctx.now }))
  },
})
