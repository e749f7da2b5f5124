/** A grid (网格) is a part of a station's area, looked after by a grid worker who knows its people. A person belongs to at
 *  most one grid, always of her own station; a station need not be divided. */
import type { Post } from '../ground/post'
import type { StationPath } from './place'

export interface Grid extends StationPath {
  _id: string
  rev: number
  name: string
  /** Where it stands in the station's list. */
  order: number
}

interface Resident {
  station: string
  grid?: string
}

/** Whether a grid worker looks after this neighbour: of her grid, or of her whole station when she was given none (F70). */
export function looksAfter(posts: readonly Post[], { station, grid }: Resident): boolean {
  return posts.some((post) => post.role === 'gridWorker' && post.place === station && (post.grid === undefined || post.grid === grid))
}
