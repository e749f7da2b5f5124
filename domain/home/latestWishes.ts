/** Which of her wishes 首页 shows: all that wait for her word, else the latest two, what still lives before what is over. */
import type { Order } from '../order/order'
import type { Wish } from '../wish/wish'
import { isOver, mayBeHerTurn, type OrderStanding } from './standing'

/** So many of her latest are looked at. */
export const LOOKED = 10
const SHOWN = 2
/** Of so many orders the claims are read to find out whether it is her turn: the first page must stay light. */
const ASKED = 4

type Line = Pick<Wish, '_id' | 'state' | 'toldAt'>
type Stands = Pick<Order, 'state' | 'seatsDone' | 'seatsConfirmed'>

/** Newest first, each once. */
export function newestFirst<W extends Line>(...lists: readonly (readonly W[])[]): W[] {
  const all = new Map(lists.flat().map((wish) => [wish._id, wish]))
  return [...all.values()].sort((a, b) => (a.toldAt < b.toldAt ? 1 : -1)).slice(0, LOOKED)
}

/** Those worth a closer look, newest first: what may wait for her word, and what would be shown without it. */
export function worthALook<W extends Line>(wishes: readonly W[], orders: ReadonlyMap<string, Stands>): W[] {
  const asked = wishes.filter(({ state }) => state === 'needsInfo')
  const maybe = wishes.filter((wish) => mayBeHers(wish, orders)).slice(0, ASKED)
  const others = livingFirst(wishes.filter((wish) => !asked.includes(wish) && !maybe.includes(wish)), orders).slice(0, SHOWN)
  return wishes.filter((wish) => asked.includes(wish) || maybe.includes(wish) || others.includes(wish))
}

/** Of those looked at, what is shown. */
export function shownOf<W extends Line>(wishes: readonly W[], orders: ReadonlyMap<string, Stands>, standings: ReadonlyMap<string, OrderStanding>): W[] {
  const waits = ({ _id, state }: W) => state === 'needsInfo' || standings.get(_id)?.turn !== undefined
  const mine = wishes.filter(waits)
  const others = livingFirst(wishes.filter((wish) => !waits(wish)), orders)
  return [...mine, ...others.slice(0, Math.max(1, SHOWN - mine.length))]
}

function mayBeHers({ _id, state }: Line, orders: ReadonlyMap<string, Stands>): boolean {
  const order = orders.get(_id)
  return state === 'accepted' && order !== undefined && mayBeHerTurn(order)
}

function livingFirst<W extends Line>(wishes: readonly W[], orders: ReadonlyMap<string, Stands>): W[] {
  const lives = ({ _id, state }: W) => {
    const order = orders.get(_id)
    // A no is read in its turn: its reason is news to her.
    return state === 'submitted' || state === 'needsInfo' || state === 'refused' || (state === 'accepted' && !(order && isOver(order)))
  }
  return [...wishes.filter(lives), ...wishes.filter((wish) => !lives(wish))]
}
