import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf } from '../../../domain/calendar/shanghai'
import { sayWhen } from '../../../domain/calendar/speech'
import { FIT_WORDS } from '../../../domain/person/freeTimes'
import type { OrderDetail } from '../../../domain/order/contract'
import { useHeldBack } from '../../client/sendLater'
import { useRead } from '../../client/useRead'
import { Card } from '../../ui/Card'
import { Note } from '../../ui/Note'
import { Loaded } from '../../frame/Loaded'
import { Screen } from '../../frame/Screen'
import { useNow } from '../../frame/useNow'
import { AwaitNod } from './AwaitNod'
import { DispatchCard } from './DispatchCard'
import { MyClaim } from './MyClaim'
import { hasFootActions, OrderActions } from './OrderActions'
import { OrderStory } from './OrderStory'
import { MediaOfWish } from '../media/MediaOfWish'
import { CallOff } from '../wish/CallOff'
import { OrderWords } from './OrderWords'
import { ReleaseSeat } from './ReleaseSeat'
import { ReviewForm, ReviewShown } from './ReviewForm'
import { saySeats } from './sayOrder'
import { useConfirm, type Confirming } from './useConfirm'
import { WhereToGo } from './WhereToGo'
import { WhoHelps } from './WhoHelps'

const heard = (order: OrderDetail, today: string): string =>
  [order.title, order.text, sayWhen(order.when, today), order.stationName, saySeats(order), order.timeLine[order.timeLine.length - 1]?.text].filter(Boolean).join('。')

/** One piece of service, the same page for whoever opens it; what it offers follows from `can`. */
export function OrderScreen({ orderId }: { orderId: string }) {
  const read = useRead('order.detail', { orderId })
  const confirming = useConfirm()
  const [no, setNo] = useState('')
  const callingOff = useHeldBack('wish.callOff', (input) => input.wishId === orderId)
  const releasing = useHeldBack('order.release', (input) => input.orderId === orderId)
  const today = dayOf(useNow())
  // A seat given back may still be taken back: until then nothing else is offered for it.
  const order = read.data && (releasing || callingOff) ? { ...read.data, can: [] } : read.data
  const action = order && (no || hasFootActions(order.can)) ? <OrderActions order={order} confirming={confirming} no={no} onNo={setNo} /> : undefined
  return (
    <Screen title={order?.title ?? '帮忙详情'} readAloud={order && heard(order, today)} action={action}>
      <Loaded read={{ ...read, data: order }}>
        {(shown) => <OrderBody order={shown} today={today} confirming={confirming} releasing={releasing} callingOff={callingOff} />}
      </Loaded>
    </Screen>
  )
}

interface BodyProps {
  order: OrderDetail
  today: string
  confirming: Confirming
  releasing: boolean
  callingOff: boolean
}

function OrderBody({ order, today, confirming, releasing, callingOff }: BodyProps) {
  const { orderId, can } = order
  // The station's answer is what she came to read.
  const answered = order.mine?.state === 'declined'
  return (
    <View className="dl-stack dl-stack--loose">
      <View className="dl-stack">
        {callingOff ? <Card kind="sunk">一分钟后告诉大家不用办了。改主意了，就点下面的“撤销”。</Card> : null}
        {can.includes('takeOn') ? <DispatchCard order={order} /> : null}
        {answered ? <MyClaim order={order} releasing={releasing} /> : null}
        <OrderWords order={order} today={today} />
        <MediaOfWish wishId={order.orderId} any={Boolean(order.media)} />
        {order.myTime ? <Note icon="clock" kind={order.myTime === 'free' ? undefined : 'care'}>{FIT_WORDS[order.myTime]}</Note> : null}
        {can.includes('takeOn') ? null : <DispatchCard order={order} />}
        {answered ? null : <MyClaim order={order} releasing={releasing} />}
        {can.includes('awaitNod') ? <AwaitNod stationName={order.stationName} /> : null}
        {can.includes('whereToGo') ? <WhereToGo orderId={orderId} stationName={order.stationName} /> : null}
      </View>
      {can.includes('review') ? <ReviewForm orderId={orderId} /> : null}
      {order.review ? <ReviewShown review={order.review} /> : null}
      <WhoHelps order={order} confirming={confirming} />
      <OrderStory items={order.timeLine} />
      {can.includes('release') ? <ReleaseSeat orderId={orderId} /> : null}
      {can.includes('callOff') ? <CallOff orderId={orderId} anybodyComing={order.seatsTaken > 0} /> : null}
    </View>
  )
}
