/** Opening hours (开放时间) as data: what a week looks like, and the days that are otherwise (holidays, a day closed for
 *  repairs), each with its words. Clock times are Shanghai's, 'HH:mm', and never cross midnight; 24:00 is its end. */
import { holidayOn, holidaysBetween, workingWeekdayOf } from '../calendar/publicHolidays'
import { addDays, clockOf, dayOf, weekdayOf } from '../calendar/shanghai'

/** Open from…to within one day; `from` < `to`. */
export interface Span {
  from: string
  to: string
}

/** These weekdays (0 = Sunday) have these hours; a weekday in no row is closed. */
export interface WeekRow {
  days: number[]
  spans: Span[]
}

/** These days, both ends counted, are otherwise: closed when there are no spans. */
export interface HoursException {
  from: string
  to: string
  spans: Span[]
  /** 国庆假期, 内部整修. */
  words: string
}

/** On public holidays: the week as always, or shut (and open on the weekend days worked instead). */
export type HolidayHabit = 'asUsual' | 'closed'

export interface OpeningHours {
  weekly: WeekRow[]
  exceptions: HoursException[]
  /** Missing is as always. */
  holidays?: HolidayHabit
}

export interface DayHours {
  spans: Span[]
  /** Why this day is otherwise; empty on an ordinary one. */
  words: string
}

const lastIn = <T>(list: readonly T[]): T | undefined => list[list.length - 1]
const bySpan = (a: Span, b: Span): number => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)

/** The hours of one Shanghai day. Of two exceptions the one written last counts; what the place itself says of a day goes
 *  before what the calendar says. */
export function hoursOn({ weekly, exceptions, holidays }: OpeningHours, day: string): DayHours {
  const exception = lastIn(exceptions.filter(({ from, to }) => from <= day && day <= to))
  if (exception) return { spans: [...exception.spans].sort(bySpan), words: exception.words }
  const shuts = holidays === 'closed'
  const holiday = shuts ? holidayOn(day) : ''
  if (holiday) return { spans: [], words: `${holiday}放假` }
  const weekday = shuts ? workingWeekdayOf(day) : weekdayOf(day)
  return { spans: weekly.filter(({ days }) => days.includes(weekday)).flatMap(({ spans }) => spans).sort(bySpan), words: '' }
}

export function isOpenAt(hours: OpeningHours, instant: string): boolean {
  const clock = clockOf(instant)
  return hoursOn(hours, dayOf(instant)).spans.some(({ from, to }) => from <= clock && clock < to)
}

/** 8:00, 21:00: as on a door. */
export const sayClock = (clock: string): string => clock.replace(/^0/, '')
export const saySpans = (spans: readonly Span[]): string => spans.map(({ from, to }) => `${sayClock(from)}–${sayClock(to)}`).join('、')

const AHEAD_DAYS = 14

/** What somebody who wants to go there now must know: 今天开到21:00; 今天开到12:00，14:00再开门; 国庆假期，今天不开，10月4日开门. */
export function sayOpening(hours: OpeningHours, now: string): string {
  const today = dayOf(now)
  const clock = clockOf(now)
  const { spans, words } = hoursOn(hours, today)
  const why = words ? `${words}，` : ''
  const open = spans.find(({ from, to }) => from <= clock && clock < to)
  const later = spans.find(({ from }) => from > clock && (!open || from > lastOf(spans, open)))
  if (open) return `${why}今天开到${sayClock(lastOf(spans, open))}${later ? `，${sayClock(later.from)}再开门` : ''}`
  if (later) return `${why}今天${sayClock(later.from)}${clock < (spans[0]?.from ?? '') ? '' : '再'}开门，开到${sayClock(lastOf(spans, later))}`
  const shut = spans.length > 0 ? '今天已经关门' : '今天不开'
  const next = nextDay(hours, today)
  return `${why}${shut}${next ? `，${next}开门` : ''}`
}

/** Where it closes for good after this span, when the next one begins at once. */
function lastOf(spans: readonly Span[], span: Span): string {
  return spans.reduce((to, next) => (next.from <= to && next.to > to ? next.to : to), span.to)
}

function nextDay(hours: OpeningHours, today: string): string {
  for (let ahead = 1; ahead <= AHEAD_DAYS; ahead += 1) {
    const day = addDays(today, ahead)
    const first = hoursOn(hours, day).spans[0]
    if (first) return `${ahead === 1 ? '明天' : ahead === 2 ? '后天' : sayMonthDay(day)}${sayClock(first.from)}`
  }
  return ''
}

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']
/** From Monday on, as weeks are read here. */
const MONDAY_FIRST = [1, 2, 3, 4, 5, 6, 0]

/** 每天 8:00–21:00; 周一至周五 8:00–18:00，周六 9:00–12:00、14:00–17:00. */
export function sayWeek({ weekly, holidays }: OpeningHours): string {
  const rows = weekly.filter(({ days, spans }) => days.length > 0 && spans.length > 0)
  if (rows.length === 0) return '开门时间请打电话问'
  const week = rows.map(({ days, spans }) => `${sayDays(days)} ${saySpans([...spans].sort(bySpan))}`)
  return [...week, ...(holidays === 'closed' ? ['法定节假日不开'] : [])].join('，')
}

/** 周一至周五, 每天. */
export function sayDays(days: readonly number[]): string {
  const at = MONDAY_FIRST.map((day, index) => (days.includes(day) ? index : -1)).filter((index) => index >= 0)
  if (at.length === 7) return '每天'
  const runs: number[][] = []
  for (const index of at) {
    const run = lastIn(runs)
    if (run && lastIn(run) === index - 1) run.push(index)
    else runs.push([index])
  }
  const name = (index: number | undefined): string => WEEKDAYS[MONDAY_FIRST[index ?? 0] ?? 0] ?? ''
  return runs.map((run) => (run.length > 2 ? `${name(run[0])}至${name(lastIn(run))}` : run.map(name).join('、'))).join('、')
}

const sayMonthDay = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`

/** 国庆假期 10月1日–3日不开; 春节 2月16日–20日 9:00–12:00. */
export function sayException({ from, to, spans, words }: HoursException): string {
  const sameMonth = from.slice(0, 7) === to.slice(0, 7)
  const days = from === to ? sayMonthDay(from) : `${sayMonthDay(from)}–${sameMonth ? `${Number(to.slice(8, 10))}日` : sayMonthDay(to)}`
  return `${words ? `${words} ` : ''}${days}${spans.length > 0 ? ` ${saySpans([...spans].sort(bySpan))}` : '不开'}`
}

/** What is otherwise within the next weeks, soonest first. */
export function exceptionsAhead({ exceptions, holidays }: OpeningHours, today: string, days = 60): string[] {
  const until = addDays(today, days)
  const off = holidays === 'closed' ? holidaysBetween(today, until) : []
  const own = exceptions.filter(({ from, to }) => to >= today && from <= until)
  return [...own, ...off.map(({ name, from, to }) => ({ from, to, spans: [], words: `${name}放假` }))]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(sayException)
}
