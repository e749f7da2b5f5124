/** Why something about the station's nod cannot be done: what happened and what to do, no blame, no codes. */
export const nodRefusals = {
  NOD_FIRST: '名额给您留着，等站里点个头，就能看到去哪里。',
  NOD_MOVED_ON: '这位帮手的情况刚刚有变化，请刷新看看。',
  NOD_NO_PHONE: '他没有留电话，请他到站里来一趟，认识认识。',
  NOD_OF_POST: '这位同志担着岗位，要停他的事，请在“岗位和任期”里办。',
  CLAIM_DECLINED: '这件事站里另有安排，想再帮忙请打站里的电话。',
} as const

declare module '../../ground/refusal' {
  interface Reasons extends Record<keyof typeof nodRefusals, string> {}
}
