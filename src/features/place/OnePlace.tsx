import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import type { PlaceDetail } from '../../../domain/placePage/contract'
import { sayException } from '../../../domain/place/openingHours'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Note } from '../../ui/Note'
import { Section } from '../../ui/Section'
import { LinkRows, type LinkRow } from '../../frame/LinkRows'
import { EditExceptions } from './desk/EditExceptions'
import { EditHours } from './desk/EditHours'
import { EditPoint } from './desk/EditPoint'
import { EditRooms } from './desk/EditRooms'
import { EditName, EditPhone } from './desk/EditWords'
import { EndPlace } from './desk/EndPlace'
import { EndStation } from './desk/EndStation'
import { Grids } from './desk/Grids'
import { openPlace } from './openPlace'
import { sayPlace } from './sayPlace'

const SHEETS = { name: EditName, phone: EditPhone, hours: EditHours, exceptions: EditExceptions, rooms: EditRooms, point: EditPoint }
type Doing = keyof typeof SHEETS | 'merge' | 'close'

interface OnePlaceProps {
  place: PlaceDetail
  onGo: (placeId: string) => void
  /** On a phone: what stands below. Above stations it is what one came for, and stands first. */
  below?: ReactNode
}

/** One place at the desk: what is said of it, a row to change each; its grids; its end. */
export function OnePlace({ place, onGo, below }: OnePlaceProps) {
  const [doing, setDoing] = useState<Doing>()
  const close = () => setDoing(undefined)
  const rows = rowsOf(place, setDoing)
  const EditIt = doing && doing !== 'merge' && doing !== 'close' ? SHEETS[doing] : undefined
  return (
    <View className="dl-stack dl-stack--loose">
      <Card>
        <View className="dl-stack">
          <View className="dl-h2">{sayPlace(place)}</View>
          {place.state === 'open' ? <View className="dl-strong">{place.opening}</View> : <Ended place={place} onGo={onGo} />}
          {place.moving ? <Note icon="wait">{MOVING[place.state]}</Note> : null}
          <Button kind="quiet" inline icon="next" onPress={() => openPlace(place.placeId)}>看乡亲看到的那一页</Button>
        </View>
      </Card>
      {place.kind === 'station' ? null : below}
      {rows.length > 0 ? <Section title="改一改"><LinkRows rows={rows} /></Section> : null}
      {place.kind === 'station' && place.can.includes('editDoor') ? <Grids station={place} /> : null}
      {place.kind === 'station' ? below : null}
      {place.can.includes('end') ? <Ending place={place} onDo={setDoing} /> : null}
      {EditIt ? <EditIt place={place} onClose={close} /> : null}
      {doing === 'merge' || (doing === 'close' && place.kind === 'station') ? <EndStation station={place} how={doing} onClose={close} onEnded={onGo} /> : null}
      {doing === 'close' && place.kind !== 'station' ? <EndPlace place={place} onClose={close} /> : null}
    </View>
  )
}

const MOVING: Record<PlaceDetail['state'], string> = {
  open: '新名字正在写到心愿、队伍和货架上，几分钟就好。',
  merged: '这个站的人和事正在搬过去，几分钟就好。',
  closed: '这个站的人和事正在搬过去，几分钟就好。',
}

function Ended({ place: { state, successor, closedWhy }, onGo }: Omit<OnePlaceProps, 'below'>) {
  return (
    <>
      <View className="dl-strong">{state === 'merged' ? '已经并到别的站' : '已经关了'}</View>
      {closedWhy ? <View>{closedWhy}</View> : null}
      {successor ? <Button inline icon="next" onPress={() => onGo(successor.placeId)}>{`去${successor.name}`}</Button> : null}
    </>
  )
}

/** Seldom done and never undone: at the foot. */
function Ending({ place, onDo }: { place: PlaceDetail; onDo: (doing: Doing) => void }) {
  if (place.kind !== 'station') return <Button kind="quiet" onPress={() => onDo('close')}>{`关掉${sayPlace(place)}`}</Button>
  return (
    <Section title="撤并">
      <Button kind="secondary" onPress={() => onDo('merge')}>并到别的站</Button>
      <Button kind="quiet" onPress={() => onDo('close')}>关站，由别的站接手</Button>
    </Section>
  )
}

function rowsOf(place: PlaceDetail, edit: (doing: Doing) => void): LinkRow[] {
  const { name, phone, week, hours, rooms, point, can } = place
  const odd = hours?.exceptions.map(sayException) ?? []
  const door: LinkRow[] = [
    { icon: 'clock', title: '开门时间', words: week || '还没有填', open: () => edit('hours') },
    { icon: 'calendar', title: '特殊的日子', words: odd.length > 0 ? odd.join('；') : '整修、办节会，哪几天不一样', open: () => edit('exceptions') },
    { icon: 'phone', title: '电话', words: phone || '还没有填', open: () => edit('phone') },
    { icon: 'home', title: '屋子', words: rooms.map((room) => room.name).join('、') || '还没有填', open: () => edit('rooms') },
  ]
  const tree: LinkRow[] = [
    { icon: 'edit', title: '名字', words: name, open: () => edit('name') },
    { icon: 'place', title: '地图位置', words: point ? '已经放在地图上' : '还没有放，按远近找不到这里', open: () => edit('point') },
  ]
  return [...(can.includes('editDoor') ? door : []), ...(can.includes('editName') ? tree : [])]
}
