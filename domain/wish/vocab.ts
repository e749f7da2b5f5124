/** Words and limits of a wish, for the form on the phone and for the server alike. */

export const WISH_STATES = ['submitted', 'needsInfo', 'accepted', 'refused', 'withdrawn'] as const
export type WishState = (typeof WISH_STATES)[number]

/** As the villager reads them. */
export const WISH_STATE_LABELS: Record<WishState, string> = {
  submitted: '等站里回复',
  needsInfo: '站里想问一句',
  accepted: '站里已答应',
  refused: '这次帮不上',
  withdrawn: '已收回',
}

export const WISH_LIMITS = {
  titleMax: 30,
  textMax: 500,
  noteMax: 200,
  seatsMin: 1,
  seatsMax: 50,
  /** Three photos and a voice. */
  mediaMax: 4,
  /** How far ahead a wish may be dated, in days. */
  daysAhead: 180,
  /** How long an undated wish stays open, in days. */
  anytimeDays: 30,
} as const

/** What may happen to who does it, as the station chooses it with its yes. */
export const RISKS = ['plain', 'electric', 'height', 'tools', 'water', 'driving', 'medical', 'night'] as const

export type Risk = (typeof RISKS)[number]

export const RISK_LABELS: Record<Risk, string> = {
  plain: '平常的小事',
  electric: '要动电线电路',
  height: '要上梯子、上屋顶',
  tools: '要用电动工具',
  water: '在河边、塘边',
  driving: '要开车接送',
  medical: '要打针换药',
  night: '夜里的事',
}
