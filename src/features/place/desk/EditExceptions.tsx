import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf } from '../../../../domain/calendar/shanghai'
import type { PlaceDetail } from '../../../../domain/placePage/contract'
import { sayException, type HoursException } from '../../../../domain/place/openingHours'
import { PLACE_LIMITS } from '../../../../domain/place/vocab'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { useNow } from '../../../frame/useNow'
import { EditSheet } from './EditSheet'
import { NEW_HOURS, without } from './hoursDraft'
import { OneException } from './OneException'

/** 特殊的日子: days that are otherwise, each with its words. What is past is tidied away when the list is saved. */
export function EditExceptions({ place: { placeId, hours }, onClose }: { place: PlaceDetail; onClose: () => void }) {
  const today = dayOf(useNow())
  const before = hours ?? NEW_HOURS
  const [exceptions, setExceptions] = useState<readonly HoursException[]>(before.exceptions.filter(({ to }) => to >= today))
  const [adding, setAdding] = useState(false)
  const edit = () => (adding ? '先把这一天加上，或者不加了' : { hours: { ...before, exceptions: [...exceptions] } })
  return (
    <EditSheet title="特殊的日子" placeId={placeId} edit={edit} done="记好了，大家马上看得到" onClose={onClose}>
      {exceptions.length === 0 && !adding ? <View className="dl-soft">村里办节会、内部整修、临时关门，写在这里，乡亲就不会白跑。</View> : null}
      {exceptions.map((one, at) => (
        <Card key={at} kind="sunk">
          <View className="dl-stack dl-stack--tight">
            <View className="dl-strong">{sayException(one)}</View>
            <Button kind="quiet" inline icon="minus" onPress={() => setExceptions(without(exceptions, at))}>{`去掉${one.words || '这一天'}`}</Button>
          </View>
        </Card>
      ))}
      {adding ? <OneException today={today} onGiveUp={() => setAdding(false)} onMade={(one) => { setExceptions([...exceptions, one]); setAdding(false) }} /> : null}
      {!adding && exceptions.length < PLACE_LIMITS.exceptions ? <Button icon="plus" onPress={() => setAdding(true)}>加一个特殊的日子</Button> : null}
    </EditSheet>
  )
}
