import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf } from '../../../domain/calendar/shanghai'
import { JOINS_ALONE_AT, lastDayUnder } from '../../../domain/person/age'
import { PERSON_LIMITS } from '../../../domain/person/vocab'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/form/Field'
import { Note } from '../../ui/Note'
import { Screen } from '../../frame/Screen'
import { SendButton } from '../../frame/SendButton'
import { useNow } from '../../frame/useNow'
import { DayField } from '../../ui/form/DayField'
import { openAgents } from './openAgency'

const WHY = '生日用来算哪天满14岁、满18岁，别人看不到。孩子的心愿不公开，只有核查过的大人能看到。'

/** A guardian writes down a child under fourteen. */
export function ChildScreen() {
  const today = dayOf(useNow())
  const [name, setName] = useState('')
  const [bornOn, setBornOn] = useState<string>()
  const register = useSend('agency.registerChild')
  if (register.status === 'done') {
    return (
      <Screen title="登记好了">
        <View className="dl-stack">
          <Card><View className="dl-lead">{`带着${name.trim()}到站里走一趟，站里的同志见过你们，就能替孩子办事了。`}</View></Card>
          <Button kind="primary" icon="next" onPress={openAgents}>看看我替谁办</Button>
          <Button kind="quiet" onPress={() => { register.reset(); setName(''); setBornOn(undefined) }}>再登记一个</Button>
        </View>
      </Screen>
    )
  }
  const missing = name.trim() === '' ? '先写上孩子的名字' : bornOn ? '' : '再选一下孩子的生日'
  const action = missing ? <Button kind="primary" icon="check" disabledReason={missing}>登记孩子</Button> : (
    <SendButton kind="primary" icon="check" send={register} busy="正在登记…" onPress={() => void (bornOn && register.send({ name: name.trim(), bornOn }).catch(() => {}))}>登记孩子</SendButton>
  )
  return (
    <Screen title="登记孩子" lead="不满14岁的孩子，由家里大人登记。" action={action}>
      <View className="dl-stack">
        <Field label="孩子的名字" value={name} onChange={setName} max={PERSON_LIMITS.nameMax} />
        <DayField label="孩子的生日" value={bornOn} onChange={setBornOn} today={today} first={lastDayUnder(today, -JOINS_ALONE_AT)} last={today} />
        <Note icon="lock">{WHY}</Note>
      </View>
    </Screen>
  )
}
