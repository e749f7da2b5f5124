import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PlaceDetail } from '../../../../domain/placePage/contract'
import type { HolidayHabit } from '../../../../domain/place/openingHours'
import { PLACE_LIMITS } from '../../../../domain/place/vocab'
import { Button } from '../../../ui/Button'
import { Choice } from '../../../ui/form/Choice'
import { EditSheet } from './EditSheet'
import { NEW_HOURS, replaced, savedWeek, withDay, without, withRow, wrongWeek } from './hoursDraft'
import { WeekRowCard } from './WeekRowCard'

const HABITS: { value: HolidayHabit; label: string }[] = [
  { value: 'asUsual', label: '照常开' },
  { value: 'closed', label: '放假不开' },
]

/** 开门时间: which weekdays from when to when, and whether the public holidays are kept. */
export function EditHours({ place: { placeId, hours }, onClose }: { place: PlaceDetail; onClose: () => void }) {
  const before = hours ?? NEW_HOURS
  const [weekly, setWeekly] = useState(before.weekly.length > 0 ? before.weekly : NEW_HOURS.weekly)
  const [holidays, setHolidays] = useState(before.holidays ?? 'asUsual')
  const edit = () => {
    const wrong = wrongWeek(weekly)
    if (wrong) return wrong
    const week = savedWeek(weekly)
    return week.length > 0 ? { hours: { ...before, weekly: week, holidays } } : '先点一点哪几天开门'
  }
  return (
    <EditSheet title="开门时间" placeId={placeId} edit={edit} done="开门时间改好了，大家马上看得到" onClose={onClose}>
      {weekly.map((row, at) => (
        <WeekRowCard
          key={at} row={row} onDay={(day) => setWeekly(withDay(weekly, at, day))} onSpans={(spans) => setWeekly(replaced(weekly, at, { ...row, spans }))}
          onRemove={weekly.length > 1 ? () => setWeekly(without(weekly, at)) : undefined}
        />
      ))}
      {weekly.length < PLACE_LIMITS.weekRows ? <Button icon="plus" onPress={() => setWeekly(withRow(weekly))}>有几天时间不一样</Button> : null}
      <View className="dl-soft">没有点到的日子就是不开门。</View>
      <Choice<HolidayHabit> label="法定节假日" hint="按国务院每年公布的放假安排，调休上班的周末照常开。" layout="segments" options={HABITS} value={holidays} onChange={setHolidays} />
    </EditSheet>
  )
}
