/** When something is to be: a part of a day as people say it, or any time; and the instants it comes to. */
export const DAY_PARTS = ['morning', 'afternoon', 'evening', 'allDay'] as const

export type DayPart = (typeof DAY_PARTS)[number]

export const DAY_PART_LABELS: Record<DayPart, string> = {
  morning: '上午',
  afternoon: '下午',
  evening: '晚上',
  allDay: '全天都行',
}

/** When help would be welcome: one part of one day (Asia/Shanghai), or any time. */
export type When = { kind: 'day'; date: string; part: DayPart } | { kind: 'anytime' }

/** UTC instants between which the service is planned. */
export interface ServiceWindow {
  startsAt: string
  endsAt: string
}
