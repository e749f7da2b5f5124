/** How far somebody appoints: the widest place she holds an appointing role at. */
import type { Person } from '../../../domain/person/person'
import type { Role } from '../../../domain/person/post'
import { refuse } from '../../../domain/refusal'

const SCOPES: readonly { field: 'centre' | 'subCentre' | 'station'; roles: readonly Role[] }[] = [
  { field: 'centre', roles: ['dispatcher', 'systemAdmin'] },
  { field: 'subCentre', roles: ['subCentreHead'] },
  { field: 'station', roles: ['stationHead', 'villageSupervisor'] },
]

/** One equality on one level of the path. @throws Refusal NOT_ALLOWED */
export function scopeOf({ posts }: Person): Record<string, string> {
  for (const { field, roles } of SCOPES) {
    const post = posts.find(({ role }) => roles.includes(role))
    if (post) return { [field]: post.place }
  }
  return refuse('NOT_ALLOWED')
}
