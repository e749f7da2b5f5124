import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MemberToAsk } from '../../../domain/order/dispatch/contract'
import { useReadPages } from '../../client/useRead'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Sheet } from '../../ui/Sheet'
import { Tag } from '../../ui/Tag'
import { useToast } from '../../ui/Toast'
import { Loaded } from '../../frame/Loaded'
import { More } from '../../frame/More'
import { SendButton } from '../../frame/SendButton'

function Member({ orderId, member: { personId, name, whyNot, free } }: { orderId: string; member: MemberToAsk }) {
  const ask = useSend('order.askMember')
  const toast = useToast()
  const go = () => ask.send({ orderId, personId }).then(() => toast(`告诉${name}了，看他能不能去`), () => {})
  return (
    <Card>
      <View className="dl-stack dl-stack--tight">
        <View className="dl-h3">{name}</View>
        {whyNot ? <Tag tone="quiet">{whyNot}</Tag> : free ? <Tag tone="done">这个时间他有空</Tag> : null}
        {whyNot ? null : <SendButton send={ask} icon="people" busy="正在告诉他…" onPress={go}>{`请${name}去`}</SendButton>}
      </View>
    </Card>
  )
}

function Members({ orderId }: { orderId: string }) {
  const read = useReadPages('order.membersToAsk', { orderId })
  return (
    <Loaded read={read} kind="list">
      {(pages) => (
        <View className="dl-stack">
          {pages.flatMap((page) => page.members).map((member) => <Member key={member.personId} orderId={orderId} member={member} />)}
          <More paging={read} />
        </View>
      )}
    </Loaded>
  )
}

/** The leader asks the members who can come, one by one; each still says herself whether she does. */
export function AskMembers({ orderId }: { orderId: string }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button icon="people" onPress={() => setOpen(true)}>请队员去</Button>
      {open ? <Sheet title="请哪位队员去" open onClose={() => setOpen(false)}><Members orderId={orderId} /></Sheet> : null}
    </>
  )
}
