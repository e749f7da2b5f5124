/** The features' own ways of joining two registrations, gathered; each card that says it has one has it here (ownJoins.test.ts). */
import { agencyJoins } from './agency/joins'
import { hoursJoins } from './hours/joins'
import { marketJoins } from './market/joins'
import { noticeJoins } from './notice/joins'
import { papersJoins } from './team/papers/joins'
import { personJoins } from './person/joins'
import { pointsJoins } from './points/joins'
import { privacyJoins } from './privacy/joins'
import { starJoins } from './star/joins'
import { teamJoins } from './team/joins'
import type { Joins } from './joinTo'

export const OWN_JOINS: Joins = {
  ...agencyJoins,
  ...hoursJoins,
  ...marketJoins,
  ...noticeJoins,
  ...personJoins,
  ...pointsJoins,
  ...privacyJoins,
  ...starJoins,
  ...teamJoins,
  ...papersJoins,
}
