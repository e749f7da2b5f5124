/** What 首页 and 我的 take and give. Whoever acts for somebody is given only those parts whose own action her agency opens. */
import * as z from 'zod'
import { takes } from '../ground/contract'
import type { Me } from '../person/contract'
import type { WishLine } from '../wish/contract'
import type { Waiting } from '../workbench/waiting'
import type { Promised, PromisesOpen } from './promise'
import type { OrderStanding } from './standing'

/** A wish of mine. */
export interface HomeWish extends WishLine {
  /** How the order of an accepted one stands; missing for others, and where it cannot be read. */
  order?: OrderStanding
}

export interface HomeToday {
  me: Me
  /** Messages I have not opened. */
  unread: number
  /** What I promised to do and have not done; first what would lapse first. */
  promises: Promised[]
  /** Those that wait for my word, then the latest. */
  wishes: HomeWish[]
  /** As on the workbench; nothing for who holds no post. */
  waiting: Waiting[]
}

export interface HomeMine {
  me: Me
  unread: number
  promises: PromisesOpen
  /** Confirmed minutes and the star they reach; null for who does not help, and where they cannot be read. */
  hours: { creditMinutes: number; level: number } | null
  /** What may be spent today; null where it cannot be read: a sum is never guessed. `household` is missing for who lives in none. */
  points: { own: number | null; household?: number | null }
}

export const homeContracts = {
  'home.today': takes(z.strictObject({})).gives<HomeToday>(),
  'home.mine': takes(z.strictObject({})).gives<HomeMine>(),
}
