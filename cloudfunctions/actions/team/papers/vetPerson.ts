import { dayOf } from '../../../../domain/calendar/shanghai'
import { withVetting } from '../../../../domain/person/qualified'
import { refuse } from '../../../../domain/ground/refusal'
import { ruleOn } from '../../../../domain/ground/ruleBook'
import { trainingRecordId } from '../../../../domain/team/papers/training'
import { VETTING_RULES, vettedUntil } from '../../../../domain/team/papers/vetting'
import { defineWrite, found } from '../../../kernel/action'

/** The safeguarding officer has seen this year's criminal-record check and that the training was passed, or takes her
 *  word back at once. Nobody vets herself. */
export const vetPerson = defineWrite('team.vet', {
  async run(tx, ctx, { personId, checkedOn, trainingId, good }) {
    const person = found(await tx.get('people', personId))
    ctx.permit({ place: person })
    ctx.about(personId)
    if (personId === ctx.actor._id) refuse('NOT_ALLOWED')
    const until = good ? vettedUntil(checkedOn, ruleOn(VETTING_RULES, dayOf(ctx.now)), ctx.now) : ''
    if (good && (await tx.get('trainingRecords', trainingRecordId(trainingId, personId)))?.purpose !== 'children') refuse('TRAINING_MISSING')
    const { centre, subCentre, station, name } = person
    const vetting = {
      _id: personId, centre, subCentre, station, personName: name, state: good ? ('good' as const) : ('withdrawn' as const), checkedOn, trainingId, until,
      byId: ctx.actor._id, byName: ctx.actor.name, at: ctx.now,
    }
    const before = await tx.get('vettings', personId)
    if (before) await tx.replace('vettings', { ...vetting, rev: before.rev })
    else await tx.create('vettings', vetting)
    await tx.replace('people', withVetting(person, until))
    return { personId, until }
  },
})
