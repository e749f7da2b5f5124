/** Why something about handing an order to a team cannot be done: what happened and what to do, no blame, no codes. */
export const dispatchRefusals = {
  DISPATCH_CHILD: '孩子的心愿只请通过核查的人来帮，不派给队伍。',
  DISPATCH_MOVED_ON: '派单的情况刚刚有变化，请刷新看看。',
  TEAM_NO_LEADER: '这支队伍还没有队长，请换一支，或者先请一位队长。',
  MEMBER_NOT_FIT: '这位队员眼下去不了这件事，请换一位。',
  MEMBER_ASKED: '已经请过这位队员了，等他回话就好。',
} as const

declare module '../../ground/refusal' {
  interface Reasons extends Record<keyof typeof dispatchRefusals, string> {}
}
