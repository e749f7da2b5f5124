import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf } from '../../../domain/calendar/shanghai'
import { lastDayUnder, OF_AGE_AT } from '../../../domain/person/age'
import type { Neighbour } from '../../../domain/person/contract'
import { useSend } from '../../client/useSend'
import { Check } from '../../ui/form/Check'
import { Sheet } from '../../ui/Sheet'
import { useToast } from '../../ui/Toast'
import { PickPerson } from '../person/PickPerson'
import { SendButton } from '../../frame/SendButton'
import { useNow } from '../../frame/useNow'
import { DayField } from '../../ui/form/DayField'

/** 家里大人点头, before the eyes of the station: who wants to help, whose word it is, and how old. */
export function GuardianAtDesk({ onClose }: { onClose: () => void }) {
  const [young, setYoung] = useState<Neighbour>()
  const [guardian, setGuardian] = useState<Neighbour>()
  return (
    <Sheet title={!young ? '哪个孩子想当志愿者' : !guardian ? `${young.name}家的哪位大人来了` : `${guardian.name}同意${young.name}当志愿者`} open onClose={onClose}>
      {!young ? <PickPerson key="young" label="孩子" onPick={setYoung} />
        : !guardian ? <PickPerson key="guardian" label="家里大人" onPick={setGuardian} />
        : <Agreed young={young} guardian={guardian} onDone={onClose} />}
    </Sheet>
  )
}

function Agreed({ young, guardian, onDone }: { young: Neighbour; guardian: Neighbour; onDone: () => void }) {
  const today = dayOf(useNow())
  const [bornOn, setBornOn] = useState<string>()
  const [bothHere, setBothHere] = useState(false)
  const yes = useSend('agency.letVolunteer')
  const toast = useToast()
  const send = (day: string) => yes.send({ personId: young.personId, desk: { guardianId: guardian.personId, bornOn: day, bothHere: true } }).then(() => {
    toast(`记下了，${young.name}可以登记当志愿者`)
    onDone()
  }, () => {})
  return (
    <View className="dl-stack">
      <DayField label={`${young.name}的生日`} value={bornOn} onChange={setBornOn} today={today} first={lastDayUnder(today, -OF_AGE_AT)} last={today} />
      <Check label={`两位都在面前，${guardian.name}亲口同意`} checked={bothHere} onChange={setBothHere} />
      {bornOn && bothHere ? <SendButton kind="primary" icon="check" send={yes} busy="正在登记…" onPress={() => void send(bornOn)}>记下</SendButton> : null}
    </View>
  )
}
