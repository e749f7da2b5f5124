import { dayOf } from '../../../domain/calendar/shanghai'
import type { Person } from '../../../domain/person/person'
import { newConsent, say } from '../../../domain/privacy/consent'
import { purposeOn } from '../../../domain/privacy/purposes'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, type Context } from '../../kernel/action'
import { placeNow } from '../place/placeNow'
import type { Tx } from '../../store/port'

/** The first visit makes the person: a villager of the station she names. One login joins once, however often it is
 *  sent and from wherever; who has joined already is told who she is. */
export const joinCounty = defineWrite('person.join', {
  async run(tx, ctx, input) {
    ctx.permit({ owners: [ctx.actor._id] })
    const { login: before, owner } = ctx.isStranger ? await ownerOf(tx, ctx) : { login: null, owner: ctx.actor }
    if (owner) return joinedAs(ctx, owner._id)
    if (!input.isFourteen) refuse('TOO_YOUNG_ALONE')
    const place = await placeNow(tx, input.stationId)
    if (place.kind !== 'station') refuse('NOT_FOUND')
    const personId = ctx.ids.newId()
    await tx.create('people', {
      _id: personId,
      centre: place.centre, subCentre: place.subCentre, station: place._id, stationName: place.name,
      name: input.name,
      posts: [{ role: 'villager', place: place._id }],
      logins: [ctx.login],
      openClaims: 0, atWork: '', joinedAt: ctx.now,
    })
    if (before) await tx.replace('logins', { ...before, personId })
    else await tx.create('logins', { _id: ctx.login, personId })
    const word = { given: true, at: ctx.now, byId: personId, version: purposeOn('service', dayOf(ctx.now)).version }
    await tx.create('consents', say(newConsent(personId, 'service'), word))
    return joinedAs(ctx, personId)
  },
})

/** Looked up only after its id was taken: a second tap meanwhile, or a login once unlinked from somebody. */
async function ownerOf(tx: Tx, ctx: Context) {
  const login = ctx.idTaken ? await tx.get('logins', ctx.login) : null
  const person: Person | null = login && (await tx.get('people', login.personId))
  return { login, owner: person?.logins.includes(ctx.login) ? person : null }
}

function joinedAs(ctx: Context, personId: string): { personId: string } {
  ctx.about(personId)
  return { personId }
}
