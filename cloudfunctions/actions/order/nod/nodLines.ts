/** How a station reads of the first-timers it had to do with: who was asked to come by, and whom it nodded to of late. */
import type { Claim } from '../../../../domain/order/claim'
import type { AskedToCome, NodGiven } from '../../../../domain/order/nod/contract'
import { hasPost, isKnown } from '../../../../domain/person/known'
import { contactOfPerson, type Contact, type Person } from '../../../../domain/person/person'
import { ownName } from '../../../../domain/privacy/consent'

interface Seen {
  person: Person
  line: { name: string; stationName: string }
  /** Whether there is a phone to ring; never the phone. */
  reach: { noPhone?: true }
}
type See = (claim: Pick<Claim, 'personId'>) => Seen | null

/** Who is of this station is named in full. */
export const seenFrom = (station: string, people: readonly Person[], contacts: readonly Pick<Contact, '_id' | 'phone'>[]): See => ({ personId }) => {
  const person = people.find(({ _id }) => _id === personId)
  if (!person) return null
  const { stationName } = person
  const phone = contacts.find(({ _id }) => _id === contactOfPerson(personId))?.phone
  return { person, line: { name: person.station === station ? ownName(person) : person.name, stationName }, reach: phone ? {} : { noPhone: true } }
}

export function askedLine({ _id, orderTitle, endedAt }: Claim, her: Seen | null): AskedToCome | null {
  return her && { claimId: _id, ...her.line, ...her.reach, orderTitle, askedAt: endedAt, ...(isKnown(her.person) ? { known: true } : {}) }
}

/** One line a person, by whichever of her seats comes first; none of who has a post, or is known otherwise. */
export function givenLines(claims: readonly Claim[], see: See): NodGiven[] {
  const lines = new Map<string, NodGiven>()
  for (const claim of claims) {
    const her = see(claim)
    if (!her || lines.has(claim.personId) || her.person.known?.by !== 'nod' || hasPost(her.person.posts)) continue
    lines.set(claim.personId, { claimId: claim._id, ...her.line, orderTitle: claim.orderTitle, at: her.person.known.at })
  }
  return [...lines.values()].sort((a, b) => (a.at < b.at ? 1 : -1))
}
