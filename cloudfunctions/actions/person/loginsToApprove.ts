import type { LoginToApprove } from '../../../domain/person/contract'
import { claimsSince, mayApprove, type IdentityClaim } from '../../../domain/person/identityClaim'
import { maskName } from '../../../domain/person/mask'
import type { Person } from '../../../domain/person/person'
import { ownName } from '../../../domain/privacy/consent'
import { refuse } from '../../../domain/ground/refusal'
import { defineRead } from '../../kernel/action'
import type { Store } from '../../store/port'

const KNOWING = ['gridWorker', 'stationHead', 'civilizationWorker'] as const
const SHOWN = 20
const FILED = 100

/** New phones of my station that wait, each with the people of the name it gave whom I may link it to. */
export const loginsToApprove = defineRead('person.loginsToApprove', {
  async run({ actor, now, store, permit }, { after }) {
    const station = actor.posts.find((post) => KNOWING.some((role) => role === post.role))?.place ?? refuse('NOT_ALLOWED')
    permit({ place: { station } })
    const waiting = await store.query('identityClaims', {
      where: { station, state: 'waiting' }, orderBy: { field: 'at', direction: 'desc' }, from: claimsSince(now), after, limit: SHOWN,
    })
    const claims = await Promise.all(waiting.items.map((claim) => lineOf(store, actor, claim)))
    const isKnown = ({ people }: LoginToApprove) => people.length > 0
    return { claims: [...claims.filter(isKnown), ...claims.filter((claim) => !isKnown(claim))], next: waiting.next }
  },
})

async function lineOf(store: Store, actor: Person, { _id, station, name, number, lost, at }: IdentityClaim): Promise<LoginToApprove> {
  // Whoever keeps her full name to herself is filed as others see her.
  const named = await Promise.all([name, maskName(name)].map((filed) => store.query('people', {
    where: { station }, orderBy: { field: 'name', direction: 'asc' }, from: filed, before: `${filed}\u0001`, limit: FILED,
  })))
  const people = named.flatMap(({ items }) => items).filter((person) => ownName(person) === name && mayApprove(actor, person))
  return { claimId: _id, name, number, lost, at, people: people.map((person) => ({ personId: person._id, name: ownName(person) })) }
}
