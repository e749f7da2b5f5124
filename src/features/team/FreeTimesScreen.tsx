import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf } from '../../../domain/calendar/shanghai'
import type { MyFreeTimes } from '../../../domain/person/contract'
import { REACHES, REACH_LABELS, type BusyDays, type FreeReach, type FreeSlot } from '../../../domain/person/freeTimes'
import { useRead } from '../../client/useRead'
import { useSend } from '../../client/useSend'
import { Check } from '../../ui/form/Check'
import { Choice } from '../../ui/form/Choice'
import { EmptyState } from '../../ui/EmptyState'
import { Note } from '../../ui/Note'
import { Section } from '../../ui/Section'
import { useToast } from '../../ui/Toast'
import { Loaded } from '../../frame/Loaded'
import { Screen } from '../../frame/Screen'
import { SendButton } from '../../frame/SendButton'
import { isA, useMe } from '../../frame/useMe'
import { useNow } from '../../frame/useNow'
import { BusySpells } from './BusySpells'
import { FreeWeek } from './FreeWeek'

const REACH_OPTIONS = REACHES.map((value) => ({ value, label: REACH_LABELS[value] }))

/** Without the year: it comes every year. */
const sayMonthDay = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

function FreeTimesForm({ said: { freeTimes, season }, today }: { said: MyFreeTimes; today: string }) {
  const save = useSend('person.setFreeTimes')
  const toast = useToast()
  const [slots, setSlots] = useState<FreeSlot[]>(freeTimes?.slots ?? [])
  const [reach, setReach] = useState<FreeReach>(freeTimes?.reach ?? 'station')
  const [rests, setRests] = useState(freeTimes?.restsInSeason ?? false)
  const [busy, setBusy] = useState<BusyDays[]>(freeTimes?.busy.filter(({ until }) => until >= today) ?? [])
  const send = () => save.send({
    reach, restsInSeason: rests, ...(slots.length > 0 ? { slots } : {}), ...(busy.length > 0 ? { busy } : {}),
  }).then(() => { save.reset(); toast('记下了，请人帮忙时会先看这里') }, () => {})
  return (
    <View className="dl-stack dl-stack--loose">
      <Section title="哪些时候方便">
        <View className="dl-soft">一个都不点，就是哪天都行。</View>
        <FreeWeek slots={slots} onChange={setSlots} />
      </Section>
      <Choice<FreeReach> label="去多远的地方" layout="rows" options={REACH_OPTIONS} value={reach} onChange={setReach} />
      <Section title="哪些天别找我">
        <View className="dl-stack">
          {season ? <Check label={`${season.name}时别找我`} note={`${sayMonthDay(season.first)}到${sayMonthDay(season.last)}，每年都算`} checked={rests} onChange={setRests} /> : null}
          <BusySpells busy={busy} today={today} onChange={setBusy} />
        </View>
      </Section>
      <Note>忙的日子不会派事给您。心愿墙您随时能看，想帮随时能点。</Note>
      <SendButton send={save} kind="primary" icon="check" busy="正在记下…" onPress={send}>记下来</SendButton>
    </View>
  )
}

/** When a volunteer is free, for whoever asks people to help. */
export function FreeTimesScreen() {
  const me = useMe()
  const volunteer = isA(me.data, 'volunteer')
  const read = useRead('person.myFreeTimes', {}, { enabled: volunteer })
  const today = dayOf(useNow())
  return (
    <Screen title="我的空闲时间" lead="站里和队长请人帮忙时，先看这里">
      {!me.data ? null : !volunteer ? <EmptyState scene="door" words="这里是志愿者用的。想帮忙的话，在“我的”里点“我也想帮忙”。" /> : (
        <Loaded read={read}>{(said) => <FreeTimesForm said={said} today={today} />}</Loaded>
      )}
    </Screen>
  )
}
