/** Why something about a wish cannot be done: what happened and what to do, no blame, no codes. */
export const wishRefusals = {
  WISH_ALREADY_ANSWERED: '这个心愿的情况刚刚有变化，请刷新看看。',
  WISH_DAY_PAST: '这一天已经过去了，请换一天。',
  WISH_PART_PAST: '今天的这个时段已经过去了，请换个时段或换一天。',
  WISH_DAY_TOO_FAR: '这一天太远了，请选半年以内的日子。',
  TEXT_NEEDS_LOOK: '这个心愿的话要您先看一眼，没有不合适的再答应。',
  WISH_EMPTY: '请说一句，或者录一段话，站里才知道怎么帮您。',
  NOT_YOUR_NEIGHBOUR: '这位乡亲不归您这一片，请联系他的网格员或所在的站。',
  CONSENT_MISSING: '请先问过本人，他同意了再替他写。',
} as const

declare module '../ground/refusal' {
  interface Reasons extends Record<keyof typeof wishRefusals, string> {}
}
