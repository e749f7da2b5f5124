/** Kinds of help: what a wish is about, what a volunteer offers, what an offer lists. */
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
