/** Why something about an order and a seat of it cannot be done: what happened and what to do, no blame, no codes. */
export const orderRefusals = {
  SEATS_FULL: '人手已经齐了，谢谢您的热心，看看别的心愿吧。',
  ORDER_NOT_OPEN: '这个心愿已经不再招人了，看看别的心愿吧。',
  ALREADY_CLAIMED: '您已经答应过这个心愿了，到“我的服务”里就能看到。',
  CLAIM_ENDED: '上次太久没来，名额让出去了，想再帮忙请打站里的电话。',
  TOO_MANY_CLAIMS: '您手上已有5件没做完的心愿，先做完一件再来。',
  OWN_WISH: '这是您自己的心愿，等邻居来帮您吧。',
  ORDER_UNDER_WAY: '已经有人来帮忙了，等这次帮完再说，有急事打站里的电话。',
  CLAIM_NOT_LIVE: '您现在没有接这个心愿，看不到地址。',
  ADDRESS_NOT_SHARED: '这位乡亲没有给出电话和住址，请打站里的电话，站里的同志带您去。',
  CLAIM_MOVED_ON: '这一步已经办过了，请刷新看看。',
  CLOCK_BEHIND: '系统的时间好像不对，这次没有记下，请过一会儿再签退。',
  TOO_EARLY: '还没到约好的时间，提前两小时起可以签到。',
  WINDOW_OVER: '约好的时间已经过去了，请打站里的电话说明情况。',
  AT_WORK_ELSEWHERE: '您正在另一件心愿上帮忙，先到那里签退再来。',
  OWN_SERVICE: '自己帮的忙，要请别人来评价。',
  NOT_REVIEWABLE: '要等双方都确认以后才能评价，请稍等。',
  NEEDS_LICENCE: '这件事要有证的师傅来，您有证的话，请到站里看一下原件。',
  NEEDS_COVER: '这件事有点风险，要先上意外险，请找站里登记。',
  NEEDS_ADULT: '这件事要满18岁的大人来，看看别的心愿吧。',
  NEEDS_VETTING: '孩子的心愿要通过核查的人来帮，想参加请问问站里。',
  CHILD_NEEDS_TWO: '孩子的心愿要两个人一起去，等另一位也答应了再来。',
  CONFIRM_OWN: '自己的时长要请别人来确认。',
  CONFIRM_TWICE: '同一个人不能两边都确认，请另一位同志来确认。',
  NOT_CHECKED_OUT: '志愿者还没有签退，等做完了再确认。',
  ALREADY_CONFIRMED: '您这边已经确认过了，谢谢。',
} as const

declare module '../ground/refusal' {
  interface Reasons extends Record<keyof typeof orderRefusals, string> {}
}
