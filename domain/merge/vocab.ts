/** States and limits of merging two registrations. */
export const MERGE_STATES = ['asked', 'cooling', 'due', 'done', 'refused', 'stopped'] as const
/** cooling – agreed, and may still be stopped; due – it is one person now, and what belonged to the other is being brought over. */
export type MergeState = (typeof MERGE_STATES)[number]

export const MERGE_LIMITS = {
  /** Days in which somebody must have answered. */
  askedDays: 14,
  /** Hours between the last word and the merging. */
  coolingHours: 24,
  /** Days for what stands in the way to go away. */
  waitDays: 7,
  noteMax: 60,
} as const

/** What can never be undone is said in these words, on the phone and at the desk. */
export const MERGE_WARNING = '合并以后不能再分开。时长、积分、心愿、队伍都归到留下的那个登记里，一样不少。'
