/** What time does, gathered from the features, in the order of their turns. */
import { appointmentJobs } from './appointment'
import { limitJobs } from './limit'
import { marketJobs } from './market'
import { mediaJobs } from './media'
import { mergeJobs } from './merge'
import { noticeJobs } from './notice'
import { orderJobs } from './order'
import { personJobs } from './person'
import { placeJobs } from './place'
import { pointsJobs } from './points'
import { privacyJobs } from './privacy'
import { reportJobs } from './report'
import { rosterJobs } from './roster'
import { starJobs } from './star'
import { teamJobs } from './team'
import { papersJobs } from './team/papers'
import { upkeepJobs } from './upkeep'
import type { Job } from './job'

const ALL = {
  ...appointmentJobs,
  ...limitJobs,
  ...marketJobs,
  ...mediaJobs,
  ...mergeJobs,
  ...noticeJobs,
  ...orderJobs,
  ...papersJobs,
  ...personJobs,
  ...placeJobs,
  ...pointsJobs,
  ...privacyJobs,
  ...reportJobs,
  ...rosterJobs,
  ...starJobs,
  ...teamJobs,
  ...upkeepJobs,
}

export const JOBS: readonly [string, Job][] = Object.entries(ALL).sort(([, a], [, b]) => a.turn - b.turn)
