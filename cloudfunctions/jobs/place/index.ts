/** What time does here. */
import { movePlaces } from './movePlaces'
import type { Jobs } from '../job'

export const placeJobs: Jobs = {
  movePlaces: { run: movePlaces, every: 'quarter', turn: 10, whateverTheTime: true },
}
