/** Why something about places cannot be done: what happened and what to do, no blame, no codes. */
export const placeRefusals = {
  PLACE_GONE: '这个阵地已经关了或者并走了，请返回刷新看看。',
  PLACE_NOT_BELOW: '这里下面不能建这一种阵地，请换一个上级再建。',
  TAKEOVER_MISSING: '站里还有乡亲的事，请先选一个站来接手。',
  SAME_STATION: '要选另外一个站，自己不能并到自己。',
  CODE_UNPUBLISHED: '小程序还没有发布，微信还不给码，发布以后再来取就行。',
  CODE_LATER: '微信这会儿没给码，请过一分钟再点一次。',
} as const

declare module '../ground/refusal' {
  interface Reasons extends Record<keyof typeof placeRefusals, string> {}
}
