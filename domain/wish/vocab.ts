/** Words and limits of a wish, for the form on the phone and for the server alike. */

export const WISH_CATEGORIES = ['errand', 'company', 'repair', 'food', 'health', 'study', 'goods', 'other'] as const
export type WishCategory = (typeof WISH_CATEGORIES)[number]

export const CATEGORY_LABELS: Record<WishCategory, string> = {
  errand: '代办跑腿',
  company: '陪伴聊天',
  repair: '修修补补',
  food: '吃点好的',
  health: '看病取药',
  study: '学习辅导',
  goods: '想要件东西',
  other: '别的心愿',
}

export const DAY_PARTS = ['morning', 'afternoon', 'evening', 'allDay'] as const
export type DayPart = (typeof DAY_PARTS)[number]

export const DAY_PART_LABELS: Record<DayPart, string> = {
  morning: '上午',
  afternoon: '下午',
  evening: '晚上',
  allDay: '全天都行',
}

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
  addressMax: 100,
  /** Three photos and a voice. */
  mediaMax: 4,
  /** How far ahead a wish may be dated, in days. */
  daysAhead: 180,
  /** How long an undated wish stays open, in days. */
  anytimeDays: 30,
} as const
