import { View } from '@tarojs/components'
import { useState } from 'react'
import { appointmentRule } from '../../../domain/appointment/appointmentRules'
import type { Candidate } from '../../../domain/appointment/contract'
import type { AppointedRole } from '../../../domain/appointment/vocab'
import { addMonths } from '../../../domain/calendar/shanghai'
import { ROLE_LABELS } from '../../../domain/ground/post'
import { useRead } from '../../client/useRead'
import { useSend } from '../../client/useSend'
import { Choice } from '../../ui/form/Choice'
import { DayField } from '../../ui/form/DayField'
import { useToast } from '../../ui/Toast'
import { SendButton } from '../../frame/SendButton'

/** A year is the usual first term; the rule says the longest. */
const USUAL_MONTHS = 12
const WHOLE_STATION = 'all'

/** Which part of the station a grid worker looks after; nothing to choose where it is not divided. */
function GridChoice({ stationId, value, onChange }: { stationId: string; value: string; onChange: (gridId: string) => void }) {
  const grids = useRead('place.detail', { placeId: stationId }).data?.grids ?? []
  if (grids.length === 0) return null
  return (
    <Choice
      label="管哪一格" value={value} onChange={onChange}
      options={[{ value: WHOLE_STATION, label: '全村' }, ...grids.map(({ gridId, name }) => ({ value: gridId, label: name }))]}
    />
  )
}

interface NewPostProps {
  candidate: Candidate
  today: string
  onDone: () => void
}

/** To what, for which grid, until when; and whether a second person must agree. */
export function NewPost({ candidate: { personId, name, stationId, roles }, today, onDone }: NewPostProps) {
  const [role, setRole] = useState<AppointedRole>()
  const [grid, setGrid] = useState(WHOLE_STATION)
  const [until, setUntil] = useState(addMonths(today, USUAL_MONTHS))
  const propose = useSend('appointment.propose')
  const toast = useToast()
  const rule = role && appointmentRule(role, today)
  const done = ({ state }: { state: string }) => {
    toast(state === 'inForce' ? `${name}上任了` : '提上去了，等另一位同意')
    onDone()
  }
  const gridId = role === 'gridWorker' && grid !== WHOLE_STATION ? grid : undefined
  return (
    <View className="dl-stack">
      <Choice<AppointedRole>
        label={`请${name}做`} value={role} onChange={setRole}
        options={roles.map((value) => ({ value, label: ROLE_LABELS[value] }))}
      />
      {role === 'gridWorker' ? <GridChoice stationId={stationId} value={grid} onChange={setGrid} /> : null}
      {role && rule ? (
        <>
          <DayField label="任期到哪天" value={until} onChange={setUntil} today={today} first={today} last={addMonths(today, rule.termMonths)} />
          {rule.second.length > 0 ? <View className="dl-soft">这个岗位要两个人点头：您先提，另一位同意了才上任。</View> : null}
          <SendButton kind="primary" send={propose} icon="check" busy="正在办…" onPress={() => propose.send({ personId, role, gridId, until }).then(done, () => {})}>
            {rule.second.length > 0 ? '提上去' : `请${name}上任`}
          </SendButton>
        </>
      ) : null}
    </View>
  )
}
