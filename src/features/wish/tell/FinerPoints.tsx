import { View } from '@tarojs/components'
import { useState } from 'react'
import { sayWhen } from '../../../../domain/calendar/speech'
import type { Me } from '../../../../domain/person/contract'
import { WISH_LIMITS } from '../../../../domain/wish/vocab'
import { useRead } from '../../../client/useRead'
import { sayStation } from '../../place/sayStation'
import { Loaded } from '../../../frame/Loaded'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Check } from '../../../ui/form/Check'
import { Choice } from '../../../ui/form/Choice'
import { DayPicker } from '../../../ui/form/DayPicker'
import { Field } from '../../../ui/form/Field'
import { Stepper } from '../../../ui/form/Stepper'
import { emptyDraft, type WishDraft } from './draft'

interface FinerPointsProps {
  draft: WishDraft
  change: (part: Partial<WishDraft>) => void
  me: Me
  today: string
}

const MORE_MAX = 250

function StationChoice({ draft, change, me }: Omit<FinerPointsProps, 'today'>) {
  const stations = useRead('place.stations', {})
  return (
    <Loaded read={stations}>
      {(found) => (
        <Choice
          label="说给哪个站" layout="rows" value={draft.stationId || me.station.id}
          options={found.stations.map(({ stationId, name, openingHours }) => ({ value: stationId, label: sayStation(name), note: openingHours }))}
          onChange={(stationId) => change({ stationId, stationName: found.stations.find((one) => one.stationId === stationId)?.name ?? '' })}
        />
      )}
    </Loaded>
  )
}

/** When, how many hands, which station, more words: one line of what is assumed, opened only by whoever wants another. */
export function FinerPoints({ draft, change, me, today }: FinerPointsProps) {
  const same = draft.when.kind === 'anytime' && draft.seats === emptyDraft.seats && !draft.stationId && !draft.more && !draft.forChild
  const [open, setOpen] = useState(!same)
  if (!open) {
    const assumed = `${sayWhen(draft.when, today)}，${draft.seats}个人来帮就行，说给${sayStation(draft.stationName || me.station.name)}`
    return (
      <Card kind="sunk" onPress={() => setOpen(true)} label={`${assumed}。点这里改`}>
        <View>{assumed}</View>
        <View className="dl-soft">想定日子、多几个人、换个站，点这里</View>
      </Card>
    )
  }
  return (
    <View className="dl-stack dl-stack--loose">
      <DayPicker label="哪天来好" value={draft.when} onChange={(when) => change({ when })} today={today} />
      <Stepper
        label="要几个人来帮" value={draft.seats} onChange={(seats) => change({ seats })}
        min={WISH_LIMITS.seatsMin} max={WISH_LIMITS.seatsMax} unit="人"
      />
      <Check label="这是孩子的心愿" note="不公开，只请通过核查的两位大人一起来" checked={draft.forChild} onChange={(forChild) => change({ forChild })} />
      <StationChoice draft={draft} change={change} me={me} />
      <Field label="还想说的" long optional value={draft.more} onChange={(more) => change({ more })} max={MORE_MAX} placeholder="比如：我耳朵不好，请大声敲门" />
      <Button kind="quiet" inline onPress={() => setOpen(false)}>收起来</Button>
    </View>
  )
}
