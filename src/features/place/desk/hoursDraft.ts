/** Opening hours while they are being typed: a weekday lies in one row at most, and what is wrong is said in words. */
import { saySpans, type OpeningHours, type Span, type WeekRow } from '../../../../domain/place/openingHours'

const WEEK = [1, 2, 3, 4, 5, 6, 0]
const AS_AN_OFFICE: Span = { from: '08:00', to: '18:00' }

export const NEW_HOURS: OpeningHours = { weekly: [{ days: WEEK, spans: [AS_AN_OFFICE] }], exceptions: [] }

/** The day goes into this row, out of any other; a day already in it goes out. */
export function withDay(weekly: readonly WeekRow[], at: number, day: number): WeekRow[] {
  return weekly.map((row, index) => {
    const others = row.days.filter((each) => each !== day)
    return { ...row, days: index === at && !row.days.includes(day) ? WEEK.filter((each) => each === day || others.includes(each)) : others }
  })
}

export const freeDays = (weekly: readonly WeekRow[]): number[] => WEEK.filter((day) => !weekly.some(({ days }) => days.includes(day)))

/** One row more, for the days nobody spoke of yet. */
export const withRow = (weekly: readonly WeekRow[]): WeekRow[] => [...weekly, { days: freeDays(weekly), spans: [AS_AN_OFFICE] }]

export const replaced = <T>(list: readonly T[], at: number, one: T): T[] => list.map((each, index) => (index === at ? one : each))
export const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at)

/** What is wrong with these times; empty when nothing is. */
export function wrongSpans(spans: readonly Span[]): string {
  if (spans.some(({ from, to }) => !from || !to)) return '有一段时间还没填全'
  const backwards = spans.find(({ from, to }) => from >= to)
  if (backwards) return `${saySpans([backwards])}不对，关门要比开门晚`
  const sorted = [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))
  const overlap = sorted.find(({ from }, index) => index > 0 && from < (sorted[index - 1]?.to ?? ''))
  return overlap ? `${saySpans([overlap])}和前一段重了，改一改` : ''
}

/** What is wrong with the week. Rows without a day are left out when it is saved. */
export const wrongWeek = (weekly: readonly WeekRow[]): string => weekly.map(({ spans }) => wrongSpans(spans)).find(Boolean) ?? ''

export const savedWeek = (weekly: readonly WeekRow[]): WeekRow[] => weekly.filter(({ days, spans }) => days.length > 0 && spans.length > 0)
