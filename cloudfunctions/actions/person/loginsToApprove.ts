import type { LoginToApprove } from '../../../domain/person/contract'
import { claimsSince, mayApprove, type IdentityClaim } from '../../../domain/person/identityClaim'
import type { Person } from '../../../domain/person/person'
import { ownName } from '../../../domain/privacy/consent'
import { refuse } from '../../../domain/ground/refusal'
import { defineRead } from '../../kernel/action'
import type { Lists } from '../../kernel/lists'
import { filedAs, filedUnder } from './filedUnder'

const KNOWING = ['gridWorker', 'stationHead', 'civilizationWorker'] as const
const SHOWN = 20

/** New phones of my station that wait, each with the people of the name it gave whom I may link it to. */
export const loginsToApprove = defineRead('person.loginsToApprove', {
  async run({ actor, now, lists, permit }, { after }) {
    const station = actor.posts.find((post) => KNOWING.some((role) => role === post.role))?.place ?? refuse('NOT_ALLOWED')
    permit({ place: { station } })
    const waiting = await lists.page('identityClaims', {
      where: { station, state: 'waiting' }, orderBy: { field: 'at', direction: 'desc' }, from: claimsSince(now), after, limit: SHOWN,
    })
    const begun = lists.lines('identityClaims', waiting.items, (claim) => ({ claim, filed: filedAs(claim.name) }))
    const claims = await Promise.all(begun.map(async ({ claim, filed }) => lineOf(lists, actor, claim, await filedUnder(lists, station, filed))))
    const isKnown = ({ people }: LoginToApprove) => people.length > 0
    return { claims: [...claims.filter(isKnown), ...claims.filter((claim) => !isKnown(claim))], next: waiting.next }
  },
})

function lineOf(lists: Lists, actor: Person, { _id, name, number, lost, at }: IdentityClaim, filed: readonly Person[]): LoginToApprove {
  const people = lists.lines('people', filed, (person) => (ownName(person) === name && mayApprove(actor, person) ? { personId: person._id, name } : null))
  return { claimId: _id, name, number, lost, at, people }
}
