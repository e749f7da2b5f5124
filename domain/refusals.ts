/** Every reason the product may say no for, each with one sentence: what happened and what to do, no blame, no codes.
 *  The one place where refusals are worded. */
export const REFUSALS = {
  // who is asking
  NOT_SIGNED_IN: '还不知道您是谁，请退出后重新打开试试。',
  NOT_JOINED: '您还没有登记，选一下村、写上名字就好，一分钟的事。',
  NOT_ALLOWED: '这件事要由别的同志来办，您可以打站里的电话问问。',
  SIGN_IN_OVER: '这个登录码用过了，或者时间到了，请换一个新的再试。',
  TOO_YOUNG_ALONE: '不满14岁要请家里大人带着，一起到村里的站登记。',
  GUARDIAN_FIRST: '不满18岁要家里大人先点头，请和大人一起到站里登记。',
  PHONE_MISSING: '请留一个电话，站里有事好和您联系。',
  ALREADY_JOINED: '这个手机已经登记好了，直接用就行。',
  CLAIM_LAPSED: '这个申请办过了，或者过了三天，请在新手机上再申请一次。',
  // households
  HOUSEHOLD_OVER: '这一户已经并走或注销了，请刷新后看看现在的户。',
  IN_A_HOUSEHOLD: '这位乡亲已经在别的户里，请用“搬过来”。',
  NOT_IN_HOUSEHOLD: '这位乡亲现在不在这一户里，请刷新看看。',
  HEAD_STAYS: '户主还在，先换一位户主，再办这一步。',
  HOUSEHOLD_FULL: '一户最多记20口人，请先分户。',
  OTHER_STATION: '不是同一个站的乡亲，请先把他转到这个站。',
  SAME_HOUSEHOLD: '已经是同一户了，不用再办。',
  // what was asked
  BAD_INPUT: '填的内容有一处不对，请检查后再发一次。',
  UNKNOWN_ACTION: '这个功能还没有开，请更新后再试。',
  NOT_FOUND: '没有找到这一条，可能已经收回了，请返回刷新看看。',
  REQUEST_REUSED: '这一条和刚才发的不一样，请返回重新填一次。',
  BUSY: '同时办这件事的人太多，没办成，请过几秒再试一次。',
  FAULT: '系统出了点问题，您的内容没有丢，请稍后再试一次。',
  TOO_LARGE: '内容太长了，请分成几次发。',
  TEXT_NOT_ALLOWED: '这段话里有不合适的字句，请换个说法再发一次。',
  // files
  FILE_TOO_LARGE: '这个文件太大了，请换一个小一点的。',
  UPLOAD_LAPSED: '这个文件没有传完，或者隔得太久了，请重新选一次。',
  TOO_MANY_UPLOADS: '今天传上来还没用的文件太多了，请明天再传。',
  // wishes
  WISH_ALREADY_ANSWERED: '这个心愿的情况刚刚有变化，请刷新看看。',
  WISH_DAY_PAST: '这一天已经过去了，请换一天。',
  WISH_DAY_TOO_FAR: '这一天太远了，请选半年以内的日子。',
  TEXT_NEEDS_LOOK: '这个心愿的话要您先看一眼，没有不合适的再答应。',
  CONTACT_MISSING: '还不知道去哪里找您，请填上电话和住址。',
  NOT_YOUR_NEIGHBOUR: '这位乡亲不归您这一片，请联系他的网格员或所在的站。',
  CONSENT_MISSING: '请先问过本人，他同意了再替他写。',
  // orders and claims
  SEATS_FULL: '人手已经齐了，谢谢您的热心，看看别的心愿吧。',
  ORDER_NOT_OPEN: '这个心愿已经不再招人了，看看别的心愿吧。',
  ALREADY_CLAIMED: '您已经答应过这个心愿了，到“我的服务”里就能看到。',
  CLAIM_ENDED: '上次太久没来，名额让出去了，想再帮忙请打站里的电话。',
  TOO_MANY_CLAIMS: '您手上已有5件没做完的心愿，先做完一件再来。',
  OWN_WISH: '这是您自己的心愿，等邻居来帮您吧。',
  CLAIM_NOT_LIVE: '您现在没有接这个心愿，看不到地址。',
  CLAIM_MOVED_ON: '这一步已经办过了，请刷新看看。',
  TOO_EARLY: '还没到约好的时间，提前两小时起可以签到。',
  WINDOW_OVER: '约好的时间已经过去了，请打站里的电话说明情况。',
  AT_WORK_ELSEWHERE: '您正在另一件心愿上帮忙，先到那里签退再来。',
  NOT_REVIEWABLE: '要等双方都确认以后才能评价，请稍等。',
  // hours
  CONFIRM_OWN: '自己的时长要请别人来确认。',
  CONFIRM_TWICE: '同一个人不能两边都确认，请另一位同志来确认。',
  NOT_CHECKED_OUT: '志愿者还没有签退，等做完了再确认。',
  ALREADY_CONFIRMED: '您这边已经确认过了，谢谢。',
  // teams
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
  LICENCE_OVER: '这个证的日子已经过了，换了新证再来登记。',
  LICENCE_OWN: '自己的证要请别的同志看原件。',
  COVER_DAYS: '保险的日子不对，请核对一下从哪天到哪天。',
  CHECK_TOO_OLD: '核查要是近一年以内的，请查过以后再登记。',
  TRAINING_MISSING: '还没有他参加儿童保护培训的记录，请先登记培训。',
  // points and market
  NOT_ENOUGH_POINTS: '积分还差一点，多帮几次忙就够了。',
  BUDGET_SPENT: '本村的积分预算用完了，等村里补上就会发。',
  OUT_OF_STOCK: '这样东西刚刚兑完了，看看别的，或问店里什么时候补货。',
  CODE_UNKNOWN: '没有找到这个取货码，请核对一下数字。',
  ALREADY_HANDED_OVER: '这个码的东西已经拿走了，请核对一下。',
  REDEMPTION_OVER: '这次兑换已经取消或过期，积分退回去了，可以重新兑。',
  // rosters
  ROSTER_FILE_UNREADABLE: '这个文件读不出来，请在表格软件里另存为新的工作簿，再传一次。',
  ROSTER_FILE_TOO_LARGE: '这个文件太大了，请分成几个小一点的表格再传。',
  ROSTER_TOO_MANY_ROWS: '一个表格最多两万行，请分成几个再传。',
  ROSTER_WRONG_TEMPLATE: '没有找到要用的表头，请下载模板，把内容粘贴进去再传。',
  ROSTER_HEADER_TWICE: '表头里有一列写了两次，请留一列，再传一次。',
} as const

export type Reason = keyof typeof REFUSALS

/** The sentence people read. */
export const sentenceOf = (reason: Reason): string => REFUSALS[reason]
