/** Why something about somebody's own data cannot be done: what happened and what to do, no blame, no codes. */
export const privacyRefusals = {
  CLOSING_OPEN_THINGS: '您还有事没办完，办完或取消了再注销，页面上写着是哪些。',
  CONSENT_IS_THE_ACCOUNT: '这一项停下来就是注销账号，请到“注销账号”那里办。',
} as const

declare module '../ground/refusal' {
  interface Reasons extends Record<keyof typeof privacyRefusals, string> {}
}
