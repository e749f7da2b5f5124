import { View } from '@tarojs/components'
import { addMinutes } from '../../../domain/calendar/shanghai'
import { sayInstant } from '../../../domain/calendar/speech'
import type { OrderDetail } from '../../../domain/order/contract'
import { ORDER_LIMITS } from '../../../domain/order/vocab'
import { Card } from '../../ui/Card'
import { Note } from '../../ui/Note'
import { PhoneButton } from '../../ui/PhoneButton'
import { Tag } from '../../ui/Tag'
import { RingMe } from '../notice/RingMe'
import { useMe } from '../../frame/useMe'
import { useNow } from '../../frame/useNow'
import { CLAIM_TONES, sayMyClaim } from './claimLabels'
import { CreditedMinutes } from './CreditedMinutes'
import { StationDoor } from './StationDoor'
import { nextStepOf } from './sayOrder'

/** My own seat: how it stands and what comes next. */
export function MyClaim({ order, releasing }: { order: OrderDetail; releasing: boolean }) {
  const me = useMe()
  const { mine } = order
  if (!mine) return null
  if (releasing) return <Card kind="sunk">名额让出来了。改主意了，就点下面的“撤销”。</Card>
  const uncounted = mine.checkedOutAt !== '' && mine.creditMinutes === 0
  return (
    <Card kind={order.can.includes('checkIn') || mine.state === 'checkedIn' ? 'accent' : 'plain'}>
      <View className="dl-stack dl-stack--tight">
        <Tag tone={CLAIM_TONES[mine.state]}>{sayMyClaim(mine)}</Tag>
        <CreditedMinutes claim={mine} />
        <Next order={order} />
        {mine.state === 'held' ? <RingMe /> : null}
        {mine.state === 'released' && order.can.includes('claim') ? <Note>又能来了？点下面的“我来帮”就行。</Note> : null}
        {mine.state === 'lapsed' ? <Note>上次太久没来，名额让出去了。想再帮忙，打站里的电话说一声。</Note> : null}
        {mine.state === 'declined' ? <Declined order={order} /> : null}
        {uncounted && me.data ? <PhoneButton phone={{ number: me.data.station.phone }}>打电话问站里</PhoneButton> : null}
      </View>
    </Card>
  )
}

/** What the station said, and how to reach it. */
function Declined({ order: { mine, stationName, can } }: { order: OrderDetail }) {
  return (
    <>
      {mine?.said ? <View className="dl-lead">{mine.said}</View> : null}
      <StationDoor stationName={stationName} />
      {mine?.nod === 'given' && can.includes('claim') ? <Note>这件事还想帮，点“我来帮”就行。</Note> : null}
      {mine?.nod === 'asked' ? <Note>{`请给站里打个电话，或者有空来一趟。认识以后会发消息告诉您，以后就不用等了。${can.includes('claim') ? '这件事还想帮，也可以再点“我来帮”，名额给您留着。' : ''}`}</Note> : null}
    </>
  )
}

/** What to do next, in words; for a seat held before its day, from when on. */
function Next({ order }: { order: OrderDetail }) {
  const now = useNow()
  const { mine } = order
  if (!mine) return null
  if (order.can.includes('awaitNod')) return <View>名额给您留着，等站里点个头。</View>
  if (mine.state === 'declined') return null
  if (mine.state !== 'held' || order.can.includes('checkIn')) return <View>{nextStepOf(mine)}</View>
  if (now >= order.endsAt) return <Note kind="care">约好的时间过去了，打站里的电话说一声就行。</Note>
  const opens = addMinutes(order.startsAt, -ORDER_LIMITS.checkInEarlyMinutes)
  return <View>{`${sayInstant(opens, now)}起，到了地方就能点“我到了”。`}</View>
}
