/** Who may do what, where: judged by the actions' cards. Policy denies by default: what gives nobody a right cannot be
 *  called, and the tests print and walk the whole table. */
import { ACTION_NAMES, cardOf, type ActionName } from './actions'
import { holds, type Post } from './ground/post'
import type { Reach, Right } from './ground/rights'
import type { StationPath } from './place/place'

/** All that a login may call which the platform vouches for and nobody has joined with yet; the rest is NOT_JOINED. */
export const STRANGER_ACTIONS: readonly ActionName[] = ACTION_NAMES.filter((action) => cardOf(action).strangers)

/** What an action is about to touch, as far as rights go. */
export interface Resource {
  /** Whose it is, person ids. */
  owners?: readonly string[]
  place?: Partial<StationPath>
  /** The team's id. */
  team?: string
}

export interface Asker {
  personId: string
  posts: readonly Post[]
}

/** Whether she could ever call it: she holds one of its roles somewhere. */
export function mayEver(asker: Asker, action: ActionName): boolean {
  return cardOf(action).may.some((right) => holds(asker.posts, right.role))
}

/** Whether she may do it to this. */
export function may(asker: Asker, action: ActionName, resource: Resource): boolean {
  return cardOf(action).may.some((right) => reaches(asker, right, resource))
}

function reaches(asker: Asker, right: Right, resource: Resource): boolean {
  if (!holds(asker.posts, right.role)) return false
  if (right.where === 'anywhere') return true
  if (right.where === 'own') return resource.owners?.includes(asker.personId) ?? false
  const at = placeFor(right.where, resource)
  return Boolean(at) && holds(asker.posts, right.role, at)
}

/** The id at which she must hold the role for this to be hers to do. */
function placeFor(where: Exclude<Reach, 'own' | 'anywhere'>, { place, team }: Resource): string | undefined {
  if (where === 'ownTeam') return team
  if (where === 'ownStation') return place?.station
  return where === 'ownSubCentre' ? place?.subCentre : place?.centre
}
