/** The lists about a person, as table: where they lie, which index finds hers, and what a line says in her words. */
import { ACTION_LABELS } from '../../../domain/actionLabels'
import type { ActionName } from '../../../domain/actions'
import { REDEMPTION_STATE_LABELS } from '../../../domain/market/redemption'
import { CLAIM_STATE_LABELS } from '../../../domain/order/vocab'
import { personAccount } from '../../../domain/points/account'
import type { Line } from '../../../domain/privacy/exportBook'
import { DISCLOSED_LABELS } from '../../../domain/privacy/vocab'
import { STAR_LABELS } from '../../../domain/star/starRules'
import { STAR_STATE_LABELS } from '../../../domain/star/vocab'
import { LICENCE_LABELS, MEMBERSHIP_STATE_LABELS } from '../../../domain/team/vocab'
import { CATEGORY_LABELS, WISH_STATE_LABELS } from '../../../domain/wish/vocab'
import type { CollectionName } from '../../store/collections'
import type { Doc } from '../../store/port'

type SayInstant = (instant: string) => string

export interface List<C extends CollectionName = CollectionName> {
  title: string
  collection: C
  mine(personId: string): Record<string, string>
  sort: string
  line(document: Doc<C>, at: SayInstant): Line
}

/** Keeps the kind of document between the collection and the line. */
const list = <C extends CollectionName>(of: List<C>): List => of as unknown as List
const byPerson = (personId: string) => ({ personId })

export const LISTS: readonly List[] = [
  list({
    title: '我的心愿', collection: 'wishes', mine: (beneficiaryId) => ({ beneficiaryId }), sort: 'toldAt',
    line: (wish, at) => ({
      心愿: wish.title, 说了什么: wish.text, 哪一类: CATEGORY_LABELS[wish.category], 时间: at(wish.toldAt), 到了哪一步: WISH_STATE_LABELS[wish.state],
      补充的话: wish.happenings.map(({ note }) => note).filter((note) => note !== '').join('；'),
    }),
  }),
  list({
    title: '我写下的心愿', collection: 'wishes', mine: (writerId) => ({ writerId }), sort: 'toldAt',
    line: (wish, at) => ({ 心愿: wish.title, 时间: at(wish.toldAt), 到了哪一步: WISH_STATE_LABELS[wish.state] }),
  }),
  list({
    title: '我答应帮的忙', collection: 'claims', mine: byPerson, sort: 'heldAt',
    line: (claim, at) => ({
      帮什么: claim.orderTitle, 答应的时间: at(claim.heldAt), 到的时间: at(claim.checkedInAt), 走的时间: at(claim.checkedOutAt),
      认定分钟: claim.creditMinutes, 积分: claim.points, 到了哪一步: CLAIM_STATE_LABELS[claim.state], 没去的原因: claim.note,
    }),
  }),
  list({
    title: '服务时长', collection: 'hourEntries', mine: byPerson, sort: 'startedAt',
    line: (entry, at) => ({
      活动: entry.activityName, 内容: entry.content, 开始: at(entry.startedAt), 结束: at(entry.endedAt), 分钟: entry.minutes,
      地点: entry.placeName, 组织单位: entry.organisation, 负责人: entry.personInCharge, 确认时间: at(entry.confirmedAt),
    }),
  }),
  list({
    title: '星级', collection: 'starAwards', mine: byPerson, sort: 'stateSince',
    line: ({ level, state, stateSince, noticeUntil }, at) => ({ 星级: STAR_LABELS[level] ?? '', 现在: STAR_STATE_LABELS[state], 从: at(stateSince), 公示到: noticeUntil }),
  }),
  list({
    title: '积分', collection: 'transfers', mine: (personId) => ({ purse: personAccount(personId) }), sort: 'at',
    line: ({ words, points, from, purse, at: when }, at) => ({ 事由: words, 积分: from === purse ? -points : points, 时间: at(when) }),
  }),
  list({
    title: '兑换', collection: 'redemptions', mine: byPerson, sort: 'reservedAt',
    line: (each, at) => ({ 东西: each.goodsName, 积分: each.points, 超市: each.marketName, 预约时间: at(each.reservedAt), 结果: REDEMPTION_STATE_LABELS[each.state] }),
  }),
  list({ title: '消息', collection: 'messages', mine: (to) => ({ to }), sort: 'at', line: ({ title, words, at: when }, at) => ({ 事: title, 内容: words, 时间: at(when) }) }),
  list({
    title: '谁看过我的信息', collection: 'disclosures', mine: (ownerId) => ({ ownerId }), sort: 'at',
    line: ({ viewerName, what, why, at: when }, at) => ({ 谁: viewerName, 看了什么: DISCLOSED_LABELS[what], 为什么: why, 时间: at(when) }),
  }),
  list({ title: '替我办事的人', collection: 'agencies', mine: (principalId) => ({ principalId }), sort: 'askedAt', line: ({ agentName, askedAt }, at) => ({ 谁: agentName, 提出时间: at(askedAt) }) }),
  list({ title: '我替谁办事', collection: 'agencies', mine: (agentId) => ({ agentId }), sort: 'askedAt', line: ({ principalName, askedAt }, at) => ({ 谁: principalName, 提出时间: at(askedAt) }) }),
  list({
    title: '志愿队', collection: 'memberships', mine: byPerson, sort: 'askedAt',
    line: ({ stationName, state, askedAt, joinedAt, endedAt, note }, at) => ({ 站: stationName, 现在: MEMBERSHIP_STATE_LABELS[state], 申请: at(askedAt), 加入: at(joinedAt), 离开: at(endedAt), 说明: note }),
  }),
  list({ title: '证件', collection: 'licences', mine: byPerson, sort: 'until', line: ({ kind, until, tail, toldAt }, at) => ({ 证: LICENCE_LABELS[kind], 有效到: until, 尾号: tail, 登记时间: at(toldAt) }) }),
  list({ title: '保险', collection: 'coverEntries', mine: byPerson, sort: 'until', line: ({ insurer, words, from, until }) => ({ 公司: insurer, 保额: words, 从: from, 到: until }) }),
  list({ title: '培训', collection: 'trainingRecords', mine: byPerson, sort: 'day', line: ({ name, minutes, organiser, day }) => ({ 培训: name, 分钟: minutes, 单位: organiser, 日期: day }) }),
  list({
    title: '我办过的事', collection: 'requests', mine: (actorId) => ({ actorId }), sort: 'at',
    line: ({ action, agentName, at: when }, at) => ({ 办了什么: ACTION_LABELS[action as ActionName] ?? action, 谁代办: agentName, 时间: at(when) }),
  }),
  list({
    title: '我替别人办过的事', collection: 'requests', mine: (agentId) => ({ agentId }), sort: 'at',
    line: ({ action, at: when }, at) => ({ 办了什么: ACTION_LABELS[action as ActionName] ?? action, 时间: at(when) }),
  }),
]
