import { View } from '@tarojs/components'
import { useState } from 'react'
import { clockOf, dayOf } from '../../../../domain/calendar/shanghai'
import { sayDay, sayMinutes } from '../../../../domain/calendar/speech'
import type { AnswerOf } from '../../../../domain/contracts'
import type { ToConfirm } from '../../../../domain/hours/contract'
import type { PagedRead } from '../../../client/useRead'
import { useSend } from '../../../client/useSend'
import { openOrder } from '../../../features/order/openOrder'
import { sayCut } from '../../../features/order/sayOrder'
import { Loaded } from '../../../frame/Loaded'
import { More } from '../../../frame/More'
import { SendButton } from '../../../frame/SendButton'
import { useNow } from '../../../frame/useNow'
import { useWide } from '../../../platform/wide'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { EmptyState } from '../../../ui/EmptyState'
import { Note } from '../../../ui/Note'
import { useToast } from '../../../ui/Toast'
import { TwoPane } from '../../../ui/TwoPane'
import { OrderBeside } from './OrderBeside'

interface RowProps {
  service: ToConfirm
  today: string
  onLook: () => void
  chosen: boolean
}

/** 昨天（6月4日 周四） 09:00–11:15. */
function sayStay({ checkedInAt, checkedOutAt }: ToConfirm, today: string): string {
  return `${sayDay(dayOf(checkedInAt), today)} ${clockOf(checkedInAt)}–${clockOf(checkedOutAt)}`
}

function Row({ service, today, onLook, chosen }: RowProps) {
  const confirm = useSend('hours.confirm')
  const toast = useToast()
  const send = () => confirm.send({ claimId: service.claimId }).then(({ complete, minutes }) => {
    toast(complete ? `两边都确认了，${service.personName}记上${sayMinutes(minutes)}` : '站里确认好了，再等乡亲确认一下')
  }, () => {})
  return (
    <Card chosen={chosen}>
      <View className="dl-stack dl-stack--tight">
        <View className="dl-h3">{`${service.personName} · ${service.orderTitle}`}</View>
        <View className="dl-num">{sayStay(service, today)}</View>
        <View className="dl-lead dl-strong dl-num">{`记${sayMinutes(service.creditMinutes)}`}</View>
        {service.cuts.map((cut) => <Note key={cut}>{sayCut(cut)}</Note>)}
        <View className="dl-soft">{service.beneficiaryConfirmed ? '乡亲已经确认过了，只等站里' : '乡亲那边还没有确认'}</View>
        <View className="dl-pair">
          <SendButton send={confirm} icon="check" busy="正在确认…" onPress={send}>确认</SendButton>
          <Button kind="quiet" onPress={onLook}>看看经过</Button>
        </View>
      </View>
    </Card>
  )
}

/** Finished services that wait for the station's word, oldest first; on a desk beside the story of one. */
export function ServicesToConfirm({ read }: { read: PagedRead<AnswerOf<'hours.toConfirm'>> }) {
  const [chosenId, setChosenId] = useState('')
  const wide = useWide()
  const today = dayOf(useNow())
  return (
    <Loaded read={read} kind="list">
      {(pages) => {
        const services = pages.flatMap((page) => page.services)
        if (services.length === 0) return <EmptyState scene="door" words="做完的服务都确认过了，辛苦了。" />
        const chosen = wide ? (services.find(({ claimId }) => claimId === chosenId) ?? services[0]) : undefined
        const list = (
          <View className="dl-stack">
            {services.map((service) => (
              <Row
                key={service.claimId} service={service} today={today} chosen={service === chosen}
                onLook={() => (wide ? setChosenId(service.claimId) : openOrder(service.orderId))}
              />
            ))}
            <More paging={read} />
          </View>
        )
        return wide && chosen ? <TwoPane list={list} detail={<OrderBeside key={chosen.orderId} orderId={chosen.orderId} />} /> : list
      }}
    </Loaded>
  )
}
