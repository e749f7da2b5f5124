import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PlaceDetail } from '../../../../domain/placePage/contract'
import type { Room } from '../../../../domain/place/place'
import { PLACE_LIMITS } from '../../../../domain/place/vocab'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Field } from '../../../ui/form/Field'
import { EditSheet } from './EditSheet'
import { replaced, without } from './hoursDraft'

const EMPTY: Room = { name: '', seats: 0, use: '' }

/** 屋子: what each is called, how many it seats, what one may do there. */
export function EditRooms({ place: { placeId, rooms: before }, onClose }: { place: PlaceDetail; onClose: () => void }) {
  const [rooms, setRooms] = useState<readonly Room[]>(before.length > 0 ? before : [EMPTY])
  const edit = () => {
    const named = rooms.map(({ name, seats, use }) => ({ name: name.trim(), seats, use: use.trim() })).filter(({ name, seats, use }) => name || seats || use)
    return named.some(({ name }) => !name) ? '有一间还没写叫什么' : { rooms: named }
  }
  return (
    <EditSheet title="有哪些屋子" placeId={placeId} edit={edit} done="屋子记好了" onClose={onClose}>
      {rooms.map((room, at) => (
        <OneRoom key={at} nth={at + 1} room={room} onChange={(one) => setRooms(replaced(rooms, at, one))} onRemove={() => setRooms(without(rooms, at))} />
      ))}
      {rooms.length < PLACE_LIMITS.rooms ? <Button icon="plus" onPress={() => setRooms([...rooms, EMPTY])}>再加一间</Button> : null}
    </EditSheet>
  )
}

interface OneRoomProps {
  nth: number
  room: Room
  onChange: (room: Room) => void
  onRemove: () => void
}

function OneRoom({ nth, room, onChange, onRemove }: OneRoomProps) {
  const typedSeats = (text: string) => onChange({ ...room, seats: Math.min(PLACE_LIMITS.seatsMax, Number(text.replace(/\D/g, ''))) })
  return (
    <Card kind="sunk">
      <View className="dl-stack">
        <View className="dl-h3">{room.name || `第${nth}间`}</View>
        <Field label="叫什么" value={room.name} onChange={(name) => onChange({ ...room, name })} max={PLACE_LIMITS.wordsMax} placeholder="比如：讲堂" />
        <Field label="坐得下几个人" type="number" optional value={room.seats > 0 ? String(room.seats) : ''} onChange={typedSeats} max={4} />
        <Field label="用来做什么" optional value={room.use} onChange={(use) => onChange({ ...room, use })} max={PLACE_LIMITS.wordsMax} placeholder="比如：开会、听课、放电影" />
        <Button kind="quiet" inline icon="minus" onPress={onRemove}>没有这一间了</Button>
      </View>
    </Card>
  )
}
