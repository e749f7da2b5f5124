import { View } from '@tarojs/components'
import { useState } from 'react'
import { sayInstant } from '../../../domain/calendar/speech'
import type { MergeAgreed } from '../../../domain/merge/contract'
import { MERGE_WARNING } from '../../../domain/merge/vocab'
import { useRead } from '../../client/useRead'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { Note } from '../../ui/Note'
import { Section } from '../../ui/Section'
import { useToast } from '../../ui/Toast'
import { BeginMerge } from './BeginMerge'
import { Loaded } from '../../frame/Loaded'
import { MergeToVerify } from './MergeToVerify'
import { SendButton } from '../../frame/SendButton'
import { useNow } from '../../frame/useNow'

/** Who says she is registered twice, what was agreed to, and the way to begin it at the desk. */
export function MergesDesk() {
  const read = useRead('person.mergesToAnswer', {})
  const [beginning, setBeginning] = useState(false)
  return (
    <View className="dl-stack dl-stack--loose">
      <Note kind="care">{`请当面见到本人再核对。${MERGE_WARNING}`}</Note>
      <Loaded read={read} kind="list">
        {({ asked, agreed }) => (
          <>
            {asked.length + agreed.length === 0 ? <EmptyState scene="door" words="没有等着核对的申请。" /> : null}
            {asked.map((merge) => <MergeToVerify key={merge.mergeId} merge={merge} />)}
            {agreed.length > 0 ? <Section title="核对过的，一天后合并">{agreed.map((merge) => <Agreed key={merge.mergeId} merge={merge} />)}</Section> : null}
          </>
        )}
      </Loaded>
      <Button icon="plus" onPress={() => setBeginning(true)}>当面合并两个登记</Button>
      {beginning ? <BeginMerge onClose={() => setBeginning(false)} /> : null}
    </View>
  )
}

function Agreed({ merge: { mergeId, name, dueAt, note } }: { merge: MergeAgreed }) {
  const now = useNow()
  const stop = useSend('person.stopMerge')
  const toast = useToast()
  const press = () => void stop.send({ mergeId }).then(() => toast('停下了，没有合并'), () => {})
  return (
    <Card>
      <View className="dl-stack">
        <View className="dl-h3">{name}</View>
        <View className="dl-soft">{`${sayInstant(dueAt, now)}以后合成一个`}</View>
        {note ? <Note kind="care">{`还合不了：${note}`}</Note> : null}
        <SendButton send={stop} icon="undo" busy="正在停下…" onPress={press}>停下，不合并</SendButton>
      </View>
    </Card>
  )
}
