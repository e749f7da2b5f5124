/** Why something about two registrations of one person cannot be done: what happened and what to do, no blame, no codes. */
export const mergeRefusals = {
  MERGE_SAME: '这两个已经是同一个登记了，请刷新看看。',
  MERGE_MOVED_ON: '这个合并的申请已经有结果了，请刷新看看。',
  MERGE_OWN: '自己的登记要请另一位同志来核对。',
  MERGE_OTHER_STATION: '另一个登记不在这个站，请本人在手机上申请，两边的站都核对。',
  MERGE_TWO_PEOPLE: '登记过一位替另一位办事，那是两个人，请再核对一下。',
  MERGE_AGE: '两个登记的年龄对不上，不能合并，请核对是不是同一个人。',
  MERGE_POSTS: '有一个登记还担着岗位，请先把岗位交接好，再来合并。',
  MERGE_HOUSEHOLDS: '两个登记记在不同的户里，请先到“各户”办好，再来合并。',
  MERGE_CLOSING: '有一个登记正在注销，先点“不注销了”，再来合并。',
  MERGE_OPEN: '还有答应了没做完的忙，做完或把名额让出来，再来合并。',
} as const

declare module '../ground/refusal' {
  interface Reasons extends Record<keyof typeof mergeRefusals, string> {}
}
