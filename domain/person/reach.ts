/** How far a post reaches in the tree of places. */
import type { StationPath } from '../place/place'
import type { Post, Role } from '../ground/post'

export type Level = keyof StationPath

const WIDEST_FIRST: readonly { level: Level; roles: readonly Role[] }[] = [
  { level: 'centre', roles: ['dispatcher', 'systemAdmin', 'auditor', 'safeguardingOfficer'] },
  { level: 'subCentre', roles: ['subCentreHead'] },
  { level: 'station', roles: ['stationHead', 'civilizationWorker', 'villageSupervisor', 'appraiser', 'shopKeeper', 'gridWorker'] },
]

/** The widest place at which she holds one of these roles, as one equality on the path of what lies below it. */
export function widestReach(posts: readonly Post[], among: readonly Role[]): Partial<Record<Level, string>> | undefined {
  for (const { level, roles } of WIDEST_FIRST) {
    const post = posts.find(({ role }) => roles.includes(role) && among.includes(role))
    if (post) return { [level]: post.place }
  }
  return undefined
}
