/** Why something about stars cannot be done: what happened and what to do, no blame, no codes. */
export const starRefusals = {
  STAR_MOVED_ON: '这颗星的情况刚刚有变化，请刷新看看。',
  STAR_OWN: '自己的星级要请别的同志来办。',
  STAR_SKIPS: '前一颗星还没有定下来，请先办前一颗。',
  NOTICE_OVER: '公示的日子已经过了，有意见请打站里的电话说。',
  DECIDE_OWN: '公示是您提的，或者意见是您说的，请另一位同志来定。',
} as const

declare module '../ground/refusal' {
  interface Reasons extends Record<keyof typeof starRefusals, string> {}
}
