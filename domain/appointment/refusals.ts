/** Why something about posts cannot be done: what happened and what to do, no blame, no codes. */
export const appointmentRefusals = {
  APPOINT_OWN: '自己的岗位不能自己定，请上一级的同志来办。',
  NOT_YOURS_TO_APPOINT: '这个岗位不归您任用，请看“谁能做什么”，找能办的同志。',
  HOLDS_POST: '他已经在这个岗位上了，要改任期请先收回再任。',
  HOLDS_NO_POST: '他现在不在这个岗位上，请刷新看看。',
  TERM_PAST: '任期的最后一天已经过去了，请往后选。',
  TERM_TOO_LONG: '任期太长了，请选近一些的日子，到期可以再任。',
  AGREE_OWN: '这件事要另一位同志同意才算数，请他来办。',
  APPOINTMENT_MOVED_ON: '这件任用刚刚办过了，请刷新看看。',
} as const

declare module '../ground/refusal' {
  interface Reasons extends Record<keyof typeof appointmentRefusals, string> {}
}
