/** Somebody whom the platform vouches for and the county does not know yet: a person without name, place, post or login,
 *  so that every right and every own thing is out of her reach. Her id is a hash of the login, for the request row of
 *  what she sends; it is never written as anybody's. */
import { createHash } from 'node:crypto'
import type { Person } from '../../domain/person/person'

const PREFIX = 'stranger:'

export function strangerOf(login: string): Person {
  return {
    _id: `${PREFIX}${createHash('sha256').update(login).digest('base64url')}`,
    rev: 0, name: '', centre: '', subCentre: '', station: '', stationName: '', posts: [], logins: [], openClaims: 0, atWork: '', joinedAt: '',
  }
}

export const isStranger = (person: Person): boolean => person._id.startsWith(PREFIX)
