/** Why something about households cannot be done: what happened and what to do, no blame, no codes. */
export const householdRefusals = {
  HOUSEHOLD_OVER: '这一户已经并走或注销了，请刷新后看看现在的户。',
  IN_A_HOUSEHOLD: '这位乡亲已经在别的户里，请用“搬过来”。',
  NOT_IN_HOUSEHOLD: '这位乡亲现在不在这一户里，请刷新看看。',
  HEAD_STAYS: '户主还在，先换一位户主，再办这一步。',
  HOUSEHOLD_FULL: '一户最多记20口人，请先分户。',
  HOUSEHOLD_NONE: '还没有登记您是哪一户的，请网格员或站里先登记。',
  HOUSEHOLD_GROWN: '家里的积分要满18岁的家里人来用，请叫上大人。',
  HOUSEHOLD_HELD: '家里还有预约了没拿的东西，拿走或取消以后再来办。',
  OTHER_STATION: '不是同一个站的乡亲，请先把他转到这个站。',
  SAME_HOUSEHOLD: '已经是同一户了，不用再办。',
} as const

declare module '../ground/refusal' {
  interface Reasons extends Record<keyof typeof householdRefusals, string> {}
}
