/** How a row of the log is said: 小王替王奶奶 · 说心愿. */
import { labelOf } from '../../../domain/actions'
import type { AuditRow } from '../../../domain/report/contract'

/** What is no action: letting a computer in on a county's own server. */
const OTHER_DEEDS: Record<string, string> = { 'signIn.approve': '同意电脑登录', 'signIn.code': '给登录码', 'signIn.outElsewhere': '让别的浏览器退出' }

export const sayDeed = (action: string): string => labelOf(action) ?? OTHER_DEEDS[action] ?? action

export function sayWho({ actorName, agentName }: Pick<AuditRow, 'actorName' | 'agentName'>): string {
  const who = actorName || '服务器管理员'
  return agentName ? `${agentName}替${who}` : who
}
