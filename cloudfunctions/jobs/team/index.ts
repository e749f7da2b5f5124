/** What time does here. */
import { letTeamsGo } from './letTeamsGo'
import type { Jobs } from '../job'

export const teamJobs: Jobs = {
  letTeamsGo: { run: letTeamsGo, every: 'hour', turn: 120, whateverTheTime: true },
}
