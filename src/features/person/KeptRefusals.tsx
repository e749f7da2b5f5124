import { View } from '@tarojs/components'
import { ACTION_LABELS } from '../../../domain/actionLabels'
import type { InputOf } from '../../../domain/contracts'
import { refusalRead } from '../../client/outbox'
import type { KeptRefusal } from '../../client/outboxStorage'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { openTab } from '../../ui/TabBar'
import { draftOf, layOutDraft } from '../wish/draft'
import { useConnection } from './useConnection'

/** 您先前说心愿“修水龙头”，没办成. */
const DEEDS: Record<WriteName, string> = {
  'person.join': '登记',
  'person.volunteer': '登记当志愿者',
  'person.claimIdentity': '换手机的申请',
  'person.approveLogin': '帮乡亲换手机',
  'wish.tell': '说的心愿',
  'wish.addInfo': '回复站里的话',
  'wish.withdraw': '收回心愿',
  'wish.accept': '答应心愿',
  'wish.askBack': '问的那句话',
  'wish.refuse': '回复乡亲的话',
  'order.claim': '答应帮忙',
  'order.release': '让出名额',
  'order.checkIn': '签到',
  'order.checkOut': '签退',
  'order.review': '写的评价',
  'hours.confirm': '确认服务',
  'market.reserve': '兑换',
  'market.cancel': '取消兑换',
  'market.handOver': '交货',
  'notice.markRead': '看过消息',
  'notice.allow': '微信提醒',
  'team.create': '建队伍',
  'team.edit': '改队伍',
  'team.close': '解散队伍',
  'team.join': '入队申请',
  'team.joinByCode': '入队',
  'team.answerRequest': '给入队申请的回话',
  'team.leave': '离开队伍',
  'team.remove': '请人离队',
  'team.setLeader': '定队长',
  'team.renewCode': '换入队码',
}

/** 您先前说的心愿“修水龙头”没办成. */
function sayDeed({ action, input }: KeptRefusal): string {
  const title = action === 'wish.tell' ? (input as { title?: string }).title : undefined
  return `您先前${ACTION_LABELS[action]}${title ? `“${title}”` : ''}，没办成`
}

/** Her words go back into the form, so that nothing has to be said twice. */
function goOn({ requestId, personId, input }: KeptRefusal): void {
  layOutDraft(personId, draftOf(input as InputOf<'wish.tell'>))
  refusalRead(requestId)
  openTab('tell')
}

/** What went out late and came back with a no: it stays until it has been read. */
export function KeptRefusals() {
  const { refusals } = useConnection()
  if (refusals.length === 0) return null
  return (
    <View className="dl-stack kept-refusals">
      {refusals.map((refusal) => (
        <Card key={refusal.requestId} kind="accent">
          <View className="dl-stack dl-stack--tight">
            <View className="dl-h3">{sayDeed(refusal)}</View>
            <View>{refusal.message}</View>
            {refusal.action === 'wish.tell' ? <Button inline icon="edit" onPress={() => goOn(refusal)}>改一改再说</Button> : null}
            <Button kind="quiet" inline onPress={() => refusalRead(refusal.requestId)}>知道了</Button>
          </View>
        </Card>
      ))}
    </View>
  )
}
