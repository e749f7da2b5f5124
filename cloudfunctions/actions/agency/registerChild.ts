import { agencyId, proposeAgency } from '../../../domain/agency/agency'
import { AGENCY_SCOPES } from '../../../domain/ground/agencyScopes'
import { dayOf } from '../../../domain/calendar/shanghai'
import { isChild, isMinor, minorUntilOf, mustBeBirthday } from '../../../domain/person/minor'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, type ReadContext } from '../../kernel/action'
import { writeAgency } from './writeAgency'

const CHILDREN_MAX = 6
const LOOKED_AT = 50

/** A guardian writes down a child under fourteen: a person of her village without a login. The guardian acts for the child
 *  once the station has seen them together (PIPL 31, R-M1). */
export const registerChild = defineWrite('agency.registerChild', {
  prepare: countChildren,
  async run(tx, ctx, { name, bornOn }, children) {
    const { actor, now } = ctx
    ctx.permit({ owners: [actor._id] })
    const today = dayOf(now)
    mustBeBirthday(bornOn, today)
    if (isMinor(actor, today)) refuse('GUARDIAN_FIRST')
    const minorUntil = minorUntilOf(bornOn)
    if (!isChild({ minorUntil }, today)) refuse('CHILD_TOO_OLD')
    if (children >= CHILDREN_MAX) refuse('TOO_MANY_CHILDREN')
    const { centre, subCentre, station, stationName } = actor
    const child = {
      _id: ctx.ids.newId(), centre, subCentre, station, stationName, name, posts: [{ role: 'villager' as const, place: station }],
      logins: [], openClaims: 0, atWork: '', joinedAt: now, minorUntil,
    }
    await tx.create('people', child)
    const proposed = proposeAgency(null, { ...child, rev: 0 }, actor, { kind: 'guardian', scopes: [...AGENCY_SCOPES], at: now })
    return { ...(await writeAgency(tx, ctx, null, { ...proposed, _id: agencyId(child._id, actor._id) })), personId: child._id }
  },
})

async function countChildren({ actor, store }: ReadContext): Promise<number> {
  const { items } = await store.query('agencies', { where: { agentId: actor._id }, orderBy: { field: 'askedAt', direction: 'desc' }, limit: LOOKED_AT })
  return items.filter(({ kind, state }) => kind === 'guardian' && (state === 'proposed' || state === 'inForce')).length
}
