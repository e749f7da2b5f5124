import { View } from '@tarojs/components'
import { dayOf } from '../../../domain/calendar/shanghai'
import type { PlaceDetail } from '../../../domain/placePage/contract'
import { useRead } from '../../client/useRead'
import { openMap } from '../../platform/openMap'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Facts, type Fact } from '../../ui/Facts'
import { Note } from '../../ui/Note'
import { PhoneButton } from '../../ui/PhoneButton'
import { Section } from '../../ui/Section'
import { Loaded } from '../../frame/Loaded'
import { Screen } from '../../frame/Screen'
import { useNow } from '../../frame/useNow'
import { OrderCard } from '../order/OrderCard'
import { openPlace } from './openPlace'
import { PlaceCode } from './PlaceCode'
import { PlaceLineCard } from './PlaceLineCard'
import { sayPlace } from './sayPlace'

/** One place's page: is its door open, who answers the telephone, what is on today, what stands under it. */
export function PlaceScreen({ placeId }: { placeId: string }) {
  const read = useRead('place.detail', { placeId })
  const place = read.data
  const lead = place?.above.map(({ name }) => name).join(' · ')
  return (
    <Screen title={place ? sayPlace(place) : '阵地'} lead={lead || undefined} readAloud={place && [sayPlace(place), place.opening, ...place.ahead].join('，')}>
      <Loaded read={read}>{(known) => <PlaceWords place={known} />}</Loaded>
    </Screen>
  )
}

function PlaceWords({ place }: { place: PlaceDetail }) {
  return (
    <View className="dl-stack dl-stack--loose">
      {place.state === 'open' ? <Door place={place} /> : <Gone place={place} />}
      {place.kind === 'station' && place.state === 'open' ? <OnToday place={place} /> : null}
      {place.rooms.length > 0 ? <Rooms rooms={place.rooms} /> : null}
      {place.under.length > 0 ? (
        <Section title="站下面的基地和驿站">
          {place.under.map((one) => <PlaceLineCard key={one.placeId} place={one} />)}
        </Section>
      ) : null}
    </View>
  )
}

function Door({ place }: { place: PlaceDetail }) {
  const { phone, opening, week, ahead, point } = place
  const facts: Fact[] = [
    { label: '开门时间', value: week, icon: 'calendar' },
    ...(phone ? [{ label: '电话', value: phone, icon: 'phone' as const }] : []),
  ]
  return (
    <Card>
      <View className="dl-stack">
        {place.hours ? <View className="dl-h2">{opening}</View> : null}
        <Facts items={facts} />
        {ahead.map((words) => <Note key={words}>{words}</Note>)}
        {phone ? <PhoneButton kind="primary" phone={{ number: phone, who: sayPlace(place) }}>{`打电话给${sayPlace(place)}`}</PhoneButton> : null}
        {point ? <Button icon="place" onPress={() => openMap(point, sayPlace(place))}>在地图上看怎么走</Button> : null}
        {place.can.includes('editDoor') ? <PlaceCode placeId={place.placeId} name={sayPlace(place)} /> : null}
      </View>
    </Card>
  )
}

/** It is no more; who answers instead is one tap away. */
function Gone({ place: { state, successor, closedWhy } }: { place: PlaceDetail }) {
  const words = state === 'merged' ? '这个站已经并到别的站了，乡亲们的事一样没少，都在新站里。' : '这里已经关了。'
  return (
    <Card kind="accent">
      <View className="dl-stack">
        <View className="dl-h3">{words}</View>
        {closedWhy ? <View>{closedWhy}</View> : null}
        {successor ? <Button kind="primary" icon="next" onPress={() => openPlace(successor.placeId)}>{`去${successor.name}看看`}</Button> : null}
      </View>
    </Card>
  )
}

function OnToday({ place }: { place: PlaceDetail }) {
  const today = dayOf(useNow())
  return (
    <Section title="今天有什么">
      {place.today.length === 0 ? <Card kind="sunk"><View className="dl-soft">今天没有等人帮的心愿。有事尽管来站里坐坐。</View></Card> : null}
      {place.today.map((order) => <OrderCard key={order.orderId} order={order} today={today} />)}
    </Section>
  )
}

function Rooms({ rooms }: { rooms: PlaceDetail['rooms'] }) {
  return (
    <Section title="有哪些屋子">
      <Card>
        <Facts items={rooms.map(({ name, seats, use }) => ({ label: name, value: [use, `坐得下${seats}人`].filter(Boolean).join('，') }))} />
      </Card>
    </Section>
  )
}
