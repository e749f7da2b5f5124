import { View } from '@tarojs/components'
import { useState } from 'react'
import type { StationLine } from '../../../domain/place/contract'
import { Choice } from '../../ui/form/Choice'
import { EmptyState } from '../../ui/EmptyState'
import { Field } from '../../ui/form/Field'

interface PickStationProps {
  stations: readonly StationLine[]
  value: string | undefined
  onPick: (stationId: string) => void
  label?: string
}

/** More than this is searched, not scrolled. */
const SHOWN = 12

/** Which village is mine: all in sight where there are few, by a typed word where there are many. */
export function PickStation({ stations, value, onPick, label = '您是哪个村的' }: PickStationProps) {
  const [search, setSearch] = useState('')
  const matches = stations.filter(({ name, township = '' }) => `${township}${name}`.includes(search.trim()))
  const shown = matches.slice(0, SHOWN)
  return (
    <View className="dl-stack">
      {stations.length > SHOWN ? <Field label="找村子" value={search} onChange={setSearch} placeholder="打村名里的一个字" max={20} /> : null}
      {shown.length === 0 ? <EmptyState scene="door" words="没有找到这个村，换个字试试。" /> : (
        <Choice
          label={label} layout="rows" value={value} onChange={onPick}
          options={shown.map(({ stationId, name, township }) => ({ value: stationId, label: name, note: township || undefined }))}
        />
      )}
      {matches.length > shown.length ? <View className="dl-soft">{`还有${matches.length - shown.length}个村，打一个字找得快些`}</View> : null}
    </View>
  )
}
