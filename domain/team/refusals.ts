/** Why something about teams cannot be done: what happened and what to do, no blame, no codes. */
export const teamRefusals = {
  TEAM_PLACE: '上级队伍要在同一个地方或者更上一级，请换一支上级队伍。',
  TEAM_ORDER: '这一级的队伍不能放在那支队伍下面，请换一支上级队伍。',
  TEAM_TOO_LARGE: '人数要在队里现有人数和上限之间，请改一改。',
  TEAM_CLOSED: '这支队伍已经解散了，看看别的队伍吧。',
  TEAM_HAS_TEAMS: '这支队伍下面还有队伍，请先安排好下面的队伍。',
  TEAM_FULL: '队里已经满员了，看看别的队伍，或者请队长加名额。',
  TOO_MANY_TEAMS: '您已经参加了5支队伍，先离开一支再来。',
  ALREADY_MEMBER: '您已经在这支队伍里了。',
  ALREADY_ASKED: '您已经申请过了，等队长回话就好。',
  REQUEST_ANSWERED: '这个申请刚刚有人回过话了，请刷新看看。',
  NOT_A_MEMBER: '这位同志现在不在队里，请刷新看看。',
  TEAM_CODE_UNKNOWN: '没有找到这个入队码，请和队长核对，或者请他换一个新的。',
} as const

declare module '../ground/refusal' {
  interface Reasons extends Record<keyof typeof teamRefusals, string> {}
}
