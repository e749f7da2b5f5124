/** Why something in the points market cannot be done: what happened and what to do, no blame, no codes. */
export const marketRefusals = {
  OUT_OF_STOCK: '这样东西刚刚兑完了，看看别的，或问店里什么时候补货。',
  CODE_UNKNOWN: '没有找到这个取货码，请核对一下数字。',
  ALREADY_HANDED_OVER: '这个码的东西已经拿走了，请核对一下。',
  REDEMPTION_OVER: '这次兑换已经取消或过期，积分退回去了，可以重新兑。',
} as const

declare module '../ground/refusal' {
  interface Reasons extends Record<keyof typeof marketRefusals, string> {}
}
