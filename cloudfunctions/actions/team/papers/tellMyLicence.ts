import { tellLicence } from '../../../../domain/team/papers/licence'
import { withLicence } from '../../../../domain/person/qualified'
import { defineWrite, found } from '../../../kernel/action'

/** I hold a licence: until when, and the last four of its number. It counts once somebody has seen the original. */
export const tellMyLicence = defineWrite('team.tellLicence', {
  async run(tx, ctx, { kind, until, tail = '' }) {
    ctx.permit({ owners: [ctx.actor._id] })
    const licence = tellLicence(ctx.actor, { kind, until, tail }, ctx.now)
    ctx.about(licence._id)
    const before = await tx.get('licences', licence._id)
    if (before) await tx.replace('licences', { ...licence, rev: before.rev })
    else await tx.create('licences', licence)
    // What was seen was another paper.
    if (before?.state === 'seen') await tx.replace('people', withLicence(found(await tx.get('people', ctx.actor._id)), kind, null))
    return { licenceId: licence._id, state: licence.state }
  },
})
