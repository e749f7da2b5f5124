/** Why something about points cannot be done: what happened and what to do, no blame, no codes. */
export const pointsRefusals = {
  NOT_ENOUGH_POINTS: '积分还差一点，多帮几次忙就够了。',
  GIFT_NEEDS_EARNED: '送的积分要和自己挣的搭着用，先帮一次忙，再来兑就够了。',
  BUDGET_SPENT: '本村的积分预算用完了，等村里补上就会发。',
} as const

declare module '../ground/refusal' {
  interface Reasons extends Record<keyof typeof pointsRefusals, string> {}
}
