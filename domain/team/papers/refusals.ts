/** Why something about the papers of volunteers cannot be done: what happened and what to do, no blame, no codes. */
export const papersRefusals = {
  LICENCE_OVER: '这个证的日子已经过了，换了新证再来登记。',
  LICENCE_OWN: '自己的证要请别的同志看原件。',
  COVER_DAYS: '保险的日子不对，请核对一下从哪天到哪天。',
  CHECK_TOO_OLD: '核查要是近一年以内的，请查过以后再登记。',
  TRAINING_MISSING: '还没有他参加儿童保护培训的记录，请先登记培训。',
} as const

declare module '../../ground/refusal' {
  interface Reasons extends Record<keyof typeof papersRefusals, string> {}
}
