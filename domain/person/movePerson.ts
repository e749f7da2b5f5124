/** A person whose station was merged, and what becomes of her posts. In the first pass whoever works at the old station is
 *  also given her posts at the new one and keeps the old ones: some of what she answers for has moved, some not yet. After
 *  that she belongs to the new station alone. */
import type { Person } from './person'
import type { Post } from '../ground/post'
import { pathOf, type Place } from '../place/place'
import type { PlaceMove } from '../place/move'

const samePost = (a: Post, b: Post): boolean => a.role === b.role && a.place === b.place && a.grid === b.grid
const eachOnce = (posts: readonly Post[]): Post[] => posts.filter((post, index) => posts.findIndex((other) => samePost(post, other)) === index)
const isStaff = ({ role }: Post): boolean => role !== 'villager' && role !== 'volunteer'

export function movedPerson<P extends Person>(person: P, target: Place, { from, pass }: Pick<PlaceMove, 'from' | 'pass'>): P {
  const ofOld = ({ place }: Post): boolean => place === from && from !== target._id
  const moved = person.posts.map((post) => (ofOld(post) ? { ...post, place: target._id } : post))
  const staysYet = pass === 1 && person.posts.some((post) => ofOld(post) && isStaff(post))
  if (staysYet) return { ...person, posts: eachOnce([...moved, ...person.posts.filter((post) => ofOld(post) && isStaff(post))]) }
  return { ...person, ...pathOf(target), stationName: target.name, posts: eachOnce(moved) }
}
