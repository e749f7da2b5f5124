/** What time does here. */
import { closeUnreviewedOrders, closeWindows } from './closeOrders'
import { endCalledOff } from './endCalledOff'
import { forgetAddresses } from './forgetAddresses'
import { lapseClaims } from './lapseClaims'
import { passDispatches } from './passDispatches'
import { tellOrderNews } from './tellOrderNews'
import type { Jobs } from '../job'

export const orderJobs: Jobs = {
  endCalledOff: { run: endCalledOff, every: 'run', turn: 25, whateverTheTime: true },
  lapseClaims: { run: lapseClaims, every: 'run', turn: 30 },
  passDispatches: { run: passDispatches, every: 'run', turn: 40 },
  closeWindows: { run: closeWindows, every: 'run', turn: 50 },
  closeUnreviewedOrders: { run: closeUnreviewedOrders, every: 'day', turn: 60 },
  tellOrderNews: { run: tellOrderNews, every: 'run', turn: 110, whateverTheTime: true },
  forgetAddresses: { run: forgetAddresses, every: 'day', turn: 190 },
}
