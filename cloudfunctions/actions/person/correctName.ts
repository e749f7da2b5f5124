import { newsOfName } from '../../../domain/person/news'
import { ownName, withName } from '../../../domain/privacy/consent'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, found } from '../../kernel/action'
import { tellPeople } from '../notice/tellPeople'
import { spreadName } from '../privacy/sayConsent'

/** A name written down wrong is corrected by who has seen her papers (PIPL 46, R-67-9); what others read follows by itself,
 *  she is told, and the row of who did what says who did it. Nobody corrects her own. */
export const correctName = defineWrite('person.correctName', {
  async run(tx, ctx, { personId, name }) {
    const person = found(await tx.get('people', personId))
    ctx.permit({ place: person })
    ctx.about(personId)
    if (personId === ctx.actor._id) refuse('CORRECT_OWN')
    if (ownName(person) === name) refuse('NAME_SAME')
    await tx.replace('people', withName(person, name))
    await spreadName(tx, personId, ctx.now)
    await tellPeople(tx, [personId], `name:${personId}:${person.rev}`, newsOfName(personId), ctx.now)
    return { personId }
  },
})
