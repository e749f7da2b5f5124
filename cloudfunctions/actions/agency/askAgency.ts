import { agencyId, kindFor, proposeAgency } from '../../../domain/agency/agency'
import { defineWrite, found } from '../../kernel/action'
import { writeAgency } from './writeAgency'

/** I should like to act for her; nothing begins before she, or a witness, has said yes. */
export const askAgency = defineWrite('agency.ask', {
  async run(tx, ctx, { principalId, scopes }) {
    ctx.permit({ owners: [ctx.actor._id] })
    const principal = found(await tx.get('people', principalId))
    const kind = kindFor(principal, ctx.actor)
    const before = await tx.get('agencies', agencyId(principalId, ctx.actor._id))
    return writeAgency(tx, ctx, before, proposeAgency(before, principal, ctx.actor, { kind, scopes, at: ctx.now }))
  },
})
