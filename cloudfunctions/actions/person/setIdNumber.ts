import { dayOf } from '../../../domain/calendar/shanghai'
import { mustBeHerAge, noFacts, withIdNumber, withoutIdNumber } from '../../../domain/person/facts'
import { bornOnIn, cleanIdNumber, isIdNumber } from '../../../domain/person/idNumber'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite } from '../../kernel/action'
import { keepFacts } from './keepFacts'

/** My ID number, if I want it kept: sealed before any transaction, masked in everything that is answered. An empty one
 *  takes it away. It may be wanted for a certificate; nothing else asks for it. */
export const setIdNumber = defineWrite('person.setIdNumber', {
  secret: true,
  async prepare({ actor, now, sealing }, { idNumber }) {
    const number = cleanIdNumber(idNumber)
    if (number === '') return null
    if (!sealing) refuse('ID_NUMBERS_OFF')
    if (!isIdNumber(number, dayOf(now))) refuse('ID_NUMBER_WRONG')
    mustBeHerAge(bornOnIn(number), actor.minorUntil, dayOf(now))
    return { number, sealed: sealing.seal(number, actor._id) }
  },
  async run(tx, ctx, _input, prepared) {
    const personId = ctx.actor._id
    ctx.permit({ owners: [personId] })
    ctx.about(personId)
    const before = await tx.get('facts', personId)
    const facts = before ?? noFacts(personId)
    const kept = prepared ? withIdNumber(facts, prepared.number, prepared.sealed) : withoutIdNumber(facts)
    await keepFacts(tx, before, kept)
    return { idMasked: kept.idMasked }
  },
})
