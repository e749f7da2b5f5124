/** Where each kind of waiting is found, gathered from the features; a kind that is never looked for does not compile. */
import type { WaitingKind } from '../../../domain/ground/waiting'
import { agencyLooks } from '../agency/waiting'
import { appointmentLooks } from '../appointment/waiting'
import { hoursLooks } from '../hours/waiting'
import { limitLooks } from '../limit/waiting'
import { marketLooks } from '../market/waiting'
import { mediaLooks } from '../media/waiting'
import { mergeLooks } from '../merge/waiting'
import { orderLooks } from '../order/waiting'
import { personLooks } from '../person/waiting'
import { reportLooks } from '../report/waiting'
import { rosterLooks } from '../roster/waiting'
import { starLooks } from '../star/waiting'
import { teamLooks } from '../team/waiting'
import { upkeepLooks } from '../upkeep/waiting'
import { wishLooks } from '../wish/waiting'
import type { Finder } from '../../kernel/look'

export const LOOKS = {
  ...orderLooks,
  ...wishLooks,
  ...hoursLooks,
  ...limitLooks,
  ...personLooks,
  ...mergeLooks,
  ...agencyLooks,
  ...mediaLooks,
  ...teamLooks,
  ...appointmentLooks,
  ...starLooks,
  ...rosterLooks,
  ...marketLooks,
  ...reportLooks,
  ...upkeepLooks,
} satisfies Record<WaitingKind, Finder>
