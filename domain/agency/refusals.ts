/** Why something about acting for somebody cannot be done: what happened and what to do, no blame, no codes. */
export const agencyRefusals = {
  CHILD_TOO_OLD: '满14岁的孩子可以用自己的微信登记，请让他自己来。',
  TOO_MANY_CHILDREN: '您名下已经登记了6个孩子，还有的话请到站里办。',
  AGENCY_MOVED_ON: '这个替办的请求已经有结果了，请刷新看看。',
  AGENCY_THERE: '已经登记过替他办事，不用再提一次。',
  NOT_YOUR_FAMILY: '还没登记您和他是一家人，请两位一起到站里登记。',
  WITNESS_OWN: '自己替人办事，要请本人或另一位同志来点头。',
} as const

declare module '../ground/refusal' {
  interface Reasons extends Record<keyof typeof agencyRefusals, string> {}
}
