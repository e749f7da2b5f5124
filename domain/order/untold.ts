/** What happened to an order's seats since its people were last told. It lies on the order, which every claim writes
 *  anyway, so that telling costs the volunteer's tap nothing; the timer makes it one message (docs/decisions/0008).
 *  Counters only: who came is read on the order's own page. */
import type { Order, Untold } from './order'

export const NOTHING_UNTOLD: Untold = { claims: 0, releases: 0, done: 0 }

type Telling = Pick<Order, 'news' | 'untold'>

export const toldAll: Telling = { news: 'told', untold: NOTHING_UNTOLD }

export const withClaim = ({ untold }: Order): Telling => due({ ...untold, claims: untold.claims + 1 })

/** Whoever came and went before anybody was told is no news at all. */
export function withRelease({ untold }: Order): Telling {
  return due(untold.claims > 0 ? { ...untold, claims: untold.claims - 1 } : { ...untold, releases: untold.releases + 1 })
}

export const withDone = ({ untold }: Order): Telling => due({ ...untold, done: untold.done + 1 })

const due = (untold: Untold): Telling => ({
  untold, news: untold.claims + untold.releases + untold.done > 0 ? 'due' : 'told',
})
