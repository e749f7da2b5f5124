import { moveAgency } from '../../../domain/agency/agency'
import { byWhom, defineWrite, found } from '../../kernel/action'
import { writeAgency } from './writeAgency'

/** Her own yes or no; or the word of a witness who knows her and heard her say so. */
export const answerAgency = defineWrite('agency.answer', {
  async run(tx, ctx, { agencyId, accept }) {
    const agency = found(await tx.get('agencies', agencyId))
    ctx.permit({ owners: [agency.principalId], place: agency })
    return writeAgency(tx, ctx, agency, moveAgency(agency, accept ? 'begin' : 'decline', { ...byWhom(ctx), at: ctx.now }))
  },
})
