import { agencyId } from '../../../domain/agency/agency'
import { dayOf } from '../../../domain/calendar/shanghai'
import type { CheckedOf } from '../../../domain/contracts'
import { isMinor, minorUntilOf, mustBeBirthday, withGuardianYes } from '../../../domain/person/minor'
import type { Person } from '../../../domain/person/person'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, found, type Context } from '../../kernel/action'
import type { Tx } from '../../store/port'

/** 家里大人点头: somebody of fourteen to seventeen may volunteer once a guardian has said so, from the phone of who acts as her
 *  guardian, or before the eyes of the station. */
export const letVolunteer = defineWrite('agency.letVolunteer', {
  async run(tx, ctx, input) {
    const person = found(await tx.get('people', input.personId))
    ctx.about(person._id)
    const yes = input.desk ? await seenAtDesk(tx, ctx, person, input.desk) : await byOwnPhone(tx, ctx, person)
    await tx.replace('people', withGuardianYes(person, yes.minorUntil, { guardianId: yes.guardianId, at: ctx.now, witnessId: yes.witnessId }, dayOf(ctx.now)))
    return { personId: person._id }
  },
})

async function byOwnPhone(tx: Tx, ctx: Context, person: Person) {
  const agency = await tx.get('agencies', agencyId(person._id, ctx.actor._id))
  ctx.permit({ owners: agency?.kind === 'guardian' && agency.state === 'inForce' ? [agency.agentId] : [] })
  return { minorUntil: person.minorUntil ?? refuse('NOT_A_MINOR'), guardianId: ctx.actor._id, witnessId: '' }
}

async function seenAtDesk(tx: Tx, ctx: Context, person: Person, { guardianId, bornOn }: NonNullable<CheckedOf<'agency.letVolunteer'>['desk']>) {
  ctx.permit({ place: person })
  if (ctx.actor._id === guardianId) refuse('WITNESS_OWN')
  if (guardianId === person._id) refuse('NOT_YOUR_FAMILY')
  const guardian = found(await tx.get('people', guardianId))
  if (guardian.station !== person.station) refuse('NOT_FOUND')
  if (isMinor(guardian, dayOf(ctx.now))) refuse('NOT_YOUR_FAMILY')
  mustBeBirthday(bornOn, dayOf(ctx.now))
  // What the family has said before stands.
  return { minorUntil: person.minorUntil ?? minorUntilOf(bornOn), guardianId, witnessId: ctx.actor._id }
}
