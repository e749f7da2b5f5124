/** How far somebody's sheets reach: the county's for its administrator and dispatcher, a township's or a station's for who
 *  heads it. */
import type { Post, Role } from '../ground/post'
import type { StationPath } from '../place/place'
import { ROSTER_SHEETS } from './sheet/sheets'
import type { RosterKind } from './vocab'

/** The widest first. */
const SENDERS: readonly Role[] = ['systemAdmin', 'dispatcher', 'subCentreHead', 'stationHead']
/** Who may have phones and addresses in an export (the county's administrator runs the system and reads nobody's). */
const READS_CONTACTS: readonly Role[] = ['dispatcher', 'subCentreHead', 'stationHead']

export function senderPost(posts: readonly Post[]): Post | undefined {
  return SENDERS.flatMap((role) => posts.find((post) => post.role === role) ?? [])[0]
}

export const readsContacts = (posts: readonly Post[], path: StationPath): boolean => contactsAs(posts, path) !== undefined

/** As what she reads them; undefined for who does not. */
export const contactsAs = (posts: readonly Post[], path: StationPath): Role | undefined =>
  posts.find(({ role, place }) => READS_CONTACTS.includes(role) && [path.centre, path.subCentre, path.station].includes(place))?.role

/** Places hang below their parent, so whoever's reach begins lower cannot send them. */
export function maySendKind(kind: RosterKind, scope: StationPath): boolean {
  const { under } = ROSTER_SHEETS[kind]
  if (under === 'centre') return scope.subCentre === ''
  if (kind === 'site') return scope.station === ''
  return under === 'subCentre' ? scope.station === '' : true
}
