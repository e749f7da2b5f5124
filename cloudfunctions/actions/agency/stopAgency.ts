import { moveAgency } from '../../../domain/agency/agency'
import { byWhom, defineWrite, found } from '../../kernel/action'
import { writeAgency } from './writeAgency'

/** Either of the two, or their station, at any time: the agent's next tap is refused. */
export const stopAgency = defineWrite('agency.stop', {
  async run(tx, ctx, { agencyId }) {
    const agency = found(await tx.get('agencies', agencyId))
    ctx.permit({ owners: [agency.principalId, agency.agentId], place: agency })
    return writeAgency(tx, ctx, agency, moveAgency(agency, 'end', { ...byWhom(ctx), at: ctx.now }))
  },
})
