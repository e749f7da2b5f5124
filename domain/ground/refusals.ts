/** What any action may answer, and the host before it asks one. Everything else is worded in its feature. */
export const commonRefusals = {
  NOT_SIGNED_IN: '还没有登录，没有登录码的请到村里的站找人帮忙。',
  NOT_JOINED: '您还没有登记，选一下村、写上名字就好，一分钟的事。',
  NOT_ALLOWED: '这件事要由别的同志来办，您可以打站里的电话问问。',
  AGENCY_NOT_LIVE: '您现在不能替这位乡亲办事了，请点“换回自己”，再问问本人。',
  NOT_FOR_AGENTS: '这件事要本人来办，请先点“换回自己”。',
  BAD_INPUT: '填的内容有一处不对，请检查后再发一次。',
  UNKNOWN_ACTION: '这个功能还没有开，请更新后再试。',
  NOT_FOUND: '没有找到这一条，可能已经收回了，请返回刷新看看。',
  REQUEST_REUSED: '这一条和刚才发的不一样，请返回重新填一次。',
  BUSY: '同时办这件事的人太多，没办成，请过几秒再试一次。',
  FAULT: '系统出了点问题，您的内容没有丢，请稍后再试一次。',
  RESTARTING: '系统正在重新打开，请过一会儿再试一次。',
  UPGRADING: '这里的内容要等系统升级好才能看，您写的没有丢。',
  DISK_FULL: '系统存东西的地方快满了，这次没有记下，请过一阵再试；着急就打站里的电话。',
  TOO_LARGE: '内容太长了，请分成几次发。',
  TEXT_NOT_ALLOWED: '这段话里有不合适的字句，请换个说法再发一次。',
} as const

/** Reasons that say nothing about what was asked, only that the other side cannot just now: whatever may pass by itself. The
 *  same words with the same id may be taken later, so whoever keeps them goes on keeping them. Every other reason is final. */
export const PASSING_REASONS = ['BUSY', 'FAULT', 'RESTARTING', 'UPGRADING', 'DISK_FULL'] as const satisfies readonly (keyof typeof commonRefusals)[]

declare module './refusal' {
  interface Reasons extends Record<keyof typeof commonRefusals, string> {}
}
