/** The place somebody answers for, at whatever level, with its path from the county down. */
import type { Person } from '../../../domain/person/person'
import type { Role } from '../../../domain/ground/post'
import type { StationPath } from '../../../domain/place/place'
import { refuse } from '../../../domain/ground/refusal'

const LEVELS: readonly (readonly [roles: readonly Role[], path: (place: string, person: Person) => StationPath])[] = [
  [['stationHead', 'civilizationWorker'], (station, { centre, subCentre }) => ({ centre, subCentre, station })],
  [['subCentreHead'], (subCentre, { centre }) => ({ centre, subCentre, station: '' })],
  [['dispatcher', 'safeguardingOfficer'], (centre) => ({ centre, subCentre: '', station: '' })],
]

/** @throws Refusal NOT_ALLOWED. */
export function deskPlace(person: Person): { place: string; path: StationPath } {
  for (const [roles, path] of LEVELS) {
    const post = person.posts.find(({ role }) => roles.includes(role))
    if (post) return { place: post.place, path: path(post.place, person) }
  }
  return refuse('NOT_ALLOWED')
}
