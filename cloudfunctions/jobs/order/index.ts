/** What time does here. */
import { closeUnreviewedOrders, closeWindows } from './closeOrders'
import { forgetAddresses } from './forgetAddresses'
import { lapseClaims } from './lapseClaims'
import { passDispatches } from './passDispatches'
import { tellOrderNews } from './tellOrderNews'
import type { Jobs } from '../job'

export const orderJobs: Jobs = {
  lapseClaims: { run: lapseClaims, every: 'run', turn: 30, share: 1 },
  passDispatches: { run: passDispatches, every: 'run', turn: 40, share: 1 },
  closeWindows: { run: closeWindows, every: 'run', turn: 50, share: 1 },
  closeUnreviewedOrders: { run: closeUnreviewedOrders, every: 'run', turn: 60, share: 1 },
  tellOrderNews: { run: tellOrderNews, every: 'run', turn: 110, share: 1 },
  forgetAddresses: { run: forgetAddresses, every: 'run', turn: 190, share: 0.3 },
}
