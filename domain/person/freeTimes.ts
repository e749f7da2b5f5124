/** When a volunteer is free (空闲时间, N32): parts of weekdays, how far she goes, and days on which she is not to be
 *  asked, the busy farm season with one yes. It only guides whom others ask: the feed stays open to her, and whoever has
 *  said nothing is asked at any time. Days are Shanghai days, both ends included. */
import { seasonOn, type FarmSeasonRule } from '../calendar/farmSeason'
import { addDays, dayOf, weekdayOf } from '../calendar/shanghai'
import type { StationPath } from '../place/place'
import { refuse } from '../ground/refusal'
import type { DayPart, When } from '../calendar/when'

export const FREE_PARTS = ['morning', 'afternoon', 'evening'] as const
export type FreePart = (typeof FREE_PARTS)[number]
/** Monday first, as a week is read; the number is the weekday's, Sunday 0. */
export const WEEK = [1, 2, 3, 4, 5, 6, 0] as const
export type FreeSlot = `${(typeof WEEK)[number]}-${FreePart}`
export const FREE_SLOTS: readonly FreeSlot[] = WEEK.flatMap((weekday) => FREE_PARTS.map((part): FreeSlot => `${weekday}-${part}`))

export const REACHES = ['station', 'subCentre', 'centre'] as const
export type FreeReach = (typeof REACHES)[number]
export const REACH_LABELS: Record<FreeReach, string> = { station: '只在本村', subCentre: '本乡镇', centre: '全县都行' }

export interface BusyDays {
  from: string
  until: string
}

export interface FreeTimes {
  slots: FreeSlot[]
  reach: FreeReach
  /** Not to be asked in the county's busy farm season, every year. */
  restsInSeason: boolean
  busy: BusyDays[]
}

export const FREE_LIMITS = { busySpells: 5, busyAheadDays: 366 } as const

/** As she said it, without what is over. @throws Refusal BUSY_DAYS. */
export function sayFreeTimes(said: FreeTimes, today: string): FreeTimes {
  const last = addDays(today, FREE_LIMITS.busyAheadDays)
  if (said.busy.some(({ from, until }) => until < from || until < today || until > last)) refuse('BUSY_DAYS')
  const busy = [...said.busy].sort((a, b) => (a.from < b.from ? -1 : 1))
  return { ...said, slots: FREE_SLOTS.filter((slot) => said.slots.includes(slot)), busy }
}

type Sayer = { freeTimes?: FreeTimes } & StationPath

/** Whether she has said not to be asked for that day. */
export function isBusyOn({ freeTimes, centre }: Sayer, day: string, rules?: readonly FarmSeasonRule[]): boolean {
  if (!freeTimes) return false
  if (freeTimes.restsInSeason && seasonOn(centre, day, rules) !== null) return true
  return freeTimes.busy.some(({ from, until }) => from <= day && day <= until)
}

export type Fits = 'free' | 'busy' | 'otherTimes' | 'tooFar'

/** How an order lies in her times; null where she has said nothing. A wish without a day fits whoever is not busy today. */
export function fitOf(person: Sayer, order: { when: When } & StationPath, now: string): Fits | null {
  const { freeTimes } = person
  if (!freeTimes) return null
  const { when } = order
  if (isBusyOn(person, when.kind === 'day' ? when.date : dayOf(now))) return 'busy'
  if (freeTimes.reach !== 'centre' && person[freeTimes.reach] !== order[freeTimes.reach]) return 'tooFar'
  return when.kind !== 'day' || isFree(freeTimes, when.date, when.part) ? 'free' : 'otherTimes'
}

/** No slot at all says nothing about the week. */
function isFree({ slots }: FreeTimes, day: string, part: DayPart): boolean {
  const parts = part === 'allDay' ? FREE_PARTS : [part]
  return slots.length === 0 || parts.some((one) => slots.some((slot) => slot === `${weekdayOf(day)}-${one}`))
}

/** What her own times say to a wish, on its page. */
export const FIT_WORDS: Record<Fits, string> = {
  free: '这个时间您有空',
  busy: '这天您说过忙，想帮也欢迎',
  otherTimes: '不在您说的空闲时间里',
  tooFar: '比您说的远一些',
}

export const WEEKDAY_LABELS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const
export const FREE_PART_LABELS: Record<FreePart, string> = { morning: '上午', afternoon: '下午', evening: '晚上' }

/** In one line, for her copy of what is kept. */
export function sayFreeTimesOf({ slots, reach, restsInSeason, busy }: FreeTimes): string {
  const week = WEEK.flatMap((weekday) => {
    const parts = FREE_PARTS.filter((part) => slots.includes(`${weekday}-${part}`))
    return parts.length > 0 ? [`${WEEKDAY_LABELS[weekday]}${parts.map((part) => FREE_PART_LABELS[part]).join('')}`] : []
  })
  const rests = [...(restsInSeason ? ['农忙时不派'] : []), ...busy.map(({ from, until }) => `${from}到${until}忙`)]
  return [week.length > 0 ? week.join('、') : '哪天都行', REACH_LABELS[reach], ...rests].join('；')
}
