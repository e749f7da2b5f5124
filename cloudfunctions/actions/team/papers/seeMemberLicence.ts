import { seeLicence } from '../../../../domain/team/papers/licence'
import { membershipId } from '../../../../domain/team/membership'
import { defineWrite, found } from '../../../kernel/action'

/** Somebody of the station, or the leader of a team she is in, has looked at the original. */
export const seeMemberLicence = defineWrite('team.seeLicence', {
  async run(tx, ctx, { licenceId, good, teamId }) {
    const licence = found(await tx.get('licences', licenceId))
    const membership = teamId ? await tx.get('memberships', membershipId(teamId, licence.personId)) : null
    ctx.permit({ place: licence, team: membership?.state === 'member' ? teamId : undefined })
    ctx.about(licenceId)
    const holder = found(await tx.get('people', licence.personId))
    const seen = seeLicence(licence, holder, { byId: ctx.actor._id, byName: ctx.actor.name, good }, ctx.now)
    await tx.replace('licences', seen.licence)
    await tx.replace('people', seen.holder)
    return { licenceId, state: seen.licence.state }
  },
})
