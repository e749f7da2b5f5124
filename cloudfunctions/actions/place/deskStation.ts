/** Which station somebody answers for. */
import type { Person } from '../../../domain/person/person'
import { holds } from '../../../domain/ground/post'
import { refuse } from '../../../domain/ground/refusal'

const ANSWERING = ['stationHead', 'civilizationWorker'] as const

export const answersFor = (person: Person, station: string): boolean => ANSWERING.some((role) => holds(person.posts, role, station))

/** The station whose desk she sits at. @throws Refusal NOT_ALLOWED. */
export function deskStation(person: Person): string {
  return person.posts.find((post) => ANSWERING.some((role) => role === post.role))?.place ?? refuse('NOT_ALLOWED')
}
