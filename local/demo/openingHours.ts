/** Hours people had before the county's story begins: one proper entry a week, backwards in time, and the tally that
 *  sums them. They were confirmed on paper, so no order stands behind them. */
import { addDays, addMinutes, dayOf, instantAt } from '../../domain/calendar/shanghai'
import type { HourEntry, HourTally } from '../../domain/hours/hours'
import { HOURS_RULES } from '../../domain/hours/hoursRules'
import { addToTally, emptyTally } from '../../domain/hours/entry'
import { ruleOn } from '../../domain/ground/ruleBook'
import { CATEGORY_LABELS, type WishCategory } from '../../domain/ground/categories'
import { homeOf, nameOf, type PersonId } from './people'
import { pathOf, villageOf, type StationId } from './places'

/** 陈师傅's minutes when the demo begins: 99小时30分, half an hour short of his first star. */
export const CHEN_MINUTES = 99 * 60 + 30
/** Of them, what he earns within the story (see wishesOfQinghe.ts). */
export const CHEN_PLAYED_MINUTES = 240

const OPENING: readonly (readonly [PersonId, number])[] = [
  ['chen-shifu', CHEN_MINUTES - CHEN_PLAYED_MINUTES],
  ['zhao-laoshi', 312 * 60],
  ['zheng-dage', 603 * 60],
  ['feng-hushi', 102 * 60],
  ['shen-dajie', 75 * 60],
  ['xu-shifu', 40 * 60],
]

const ACTIVITIES: readonly (readonly [string, WishCategory])[] = [
  ['清扫文化广场', 'other'],
  ['陪独居老人说说话', 'company'],
  ['放学路上护送孩子', 'study'],
  ['理发进村', 'other'],
  ['帮老人修修补补', 'repair'],
  ['巡河捡垃圾', 'other'],
]

/** Who signed: the one served and the one in charge. */
const SIGNERS: Record<StationId, readonly [PersonId, PersonId]> = {
  qinghe: ['wang-nainai', 'li-zhanzhang'],
  zhuxi: ['zhang-popo', 'gao-zhanzhang'],
  hetang: ['su-dama', 'yao-zhanzhang'],
  songping: ['ye-daye', 'shi-zhanzhang'],
  taoyuan: ['qin-nainai', 'bai-zhanzhang'],
}

/** The latest opening entry is older than anything in the story. */
const LAST_DAY = -60
const ONCE_MINUTES = 180

export interface OpeningHours {
  entries: Omit<HourEntry, 'rev'>[]
  tallies: Omit<HourTally, 'rev'>[]
}

export function openingHours(now: string): OpeningHours {
  const people = OPENING.map(([personId, minutes]) => entriesOf(personId, minutes, now))
  const tallies = people.map((entries, i) => entries.reduce(addToTally, emptyTally(OPENING[i]?.[0] ?? '')))
  return { entries: people.flat(), tallies }
}

function entriesOf(personId: PersonId, minutes: number, now: string): Omit<HourEntry, 'rev'>[] {
  const visits = Math.ceil(minutes / ONCE_MINUTES)
  return Array.from({ length: visits }, (_, i) =>
    entryOf(personId, i, Math.min(ONCE_MINUTES, minutes - i * ONCE_MINUTES), addDays(dayOf(now), LAST_DAY - 7 * i)))
}

function entryOf(personId: PersonId, i: number, minutes: number, day: string): Omit<HourEntry, 'rev'> {
  const station = homeOf(personId)
  const [servedId, headId] = SIGNERS[station]
  const [activityName, category] = ACTIVITIES[i % ACTIVITIES.length] ?? ['清扫文化广场', 'other' as const]
  const startedAt = addMinutes(instantAt(day, 8), 30)
  return {
    _id: `opening:${personId}:${i}`,
    personId,
    personName: nameOf(personId),
    class: 'credit',
    orderId: '',
    activityName,
    startedAt,
    endedAt: addMinutes(startedAt, minutes),
    minutes,
    placeName: villageOf(station).name,
    content: CATEGORY_LABELS[category],
    organisation: villageOf(station).name,
    personInCharge: nameOf(headId),
    confirmers: [servedId, headId],
    ruleVersion: ruleOn(HOURS_RULES, day).version,
    confirmedAt: instantAt(addDays(day, 1), 9),
    ...pathOf(station),
  }
}
