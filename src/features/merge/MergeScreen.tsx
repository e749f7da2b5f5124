import { View } from '@tarojs/components'
import { sayInstant } from '../../../domain/calendar/speech'
import type { MyMerge } from '../../../domain/merge/contract'
import { MERGE_WARNING } from '../../../domain/merge/vocab'
import { useRead } from '../../client/useRead'
import { useSend } from '../../client/useSend'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { Figure } from '../../ui/Figure'
import { Note } from '../../ui/Note'
import { useToast } from '../../ui/Toast'
import { AskMerge } from './AskMerge'
import { Loaded } from '../../frame/Loaded'
import { Screen } from '../../frame/Screen'
import { SendButton } from '../../frame/SendButton'
import { useNow } from '../../frame/useNow'

/** 我登记过两次 (K4): asked here, shown to who knows me, and to be stopped here until it is done. */
export function MergeScreen() {
  const read = useRead('person.myMerge', {})
  return (
    <Screen title="我登记过两次" lead="换过村、换过手机，东西分在两处，可以合成一个。">
      <Loaded read={read} kind="list">
        {({ merge }) => <Stage merge={merge} />}
      </Loaded>
    </Screen>
  )
}

function Stage({ merge }: { merge: MyMerge | null }) {
  switch (merge?.state) {
    case 'asked': return <Asked merge={merge} />
    case 'cooling': return <Cooling merge={merge} />
    case 'due': return <EmptyState scene="door" words="已经合成一个了，正在把两边的东西归到一起，过几分钟再来看看。" />
    case 'done': return (
      <View className="dl-stack dl-stack--loose">
        <EmptyState scene="door" words="两个登记合成一个了，时长、积分、心愿都在这里。" />
        <AskMerge again />
      </View>
    )
    case 'refused': return (
      <View className="dl-stack dl-stack--loose">
        <Note kind="care">{`站里没有合并：${merge.note}`}</Note>
        <AskMerge />
      </View>
    )
    default: return <AskMerge />
  }
}

function Asked({ merge }: { merge: MyMerge }) {
  return (
    <View className="dl-stack">
      <Card kind="gold">
        <Figure value={merge.number} label={`给${merge.stationName}的同志看这个号码`} note="十四天内有效" />
      </Card>
      <Note>请网格员或站里的同志见见您本人，在他自己的手机上核对。两个登记不在一个村的，两边的站都要核对。</Note>
      <Stop merge={merge}>不合并了</Stop>
    </View>
  )
}

function Cooling({ merge }: { merge: MyMerge }) {
  const now = useNow()
  return (
    <View className="dl-stack">
      <Card kind="accent">
        <View className="dl-stack dl-stack--tight">
          <View className="dl-h3">站里核对过了</View>
          <View className="dl-lead">{`${sayInstant(merge.dueAt, now)}以后合成一个。`}</View>
        </View>
      </Card>
      {merge.note ? <Note kind="care">{`现在还合不了：${merge.note}`}</Note> : null}
      <Note kind="care">{MERGE_WARNING}</Note>
      <Note icon="shield">不是您本人要合并的，现在就停下，再打站里的电话问一声。</Note>
      <Stop merge={merge}>停下，不合并</Stop>
    </View>
  )
}

function Stop({ merge: { mergeId }, children }: { merge: MyMerge; children: string }) {
  const stop = useSend('person.stopMerge')
  const toast = useToast()
  const press = () => void stop.send({ mergeId }).then(() => toast('停下了，两个登记还像原来一样'), () => {})
  return <SendButton send={stop} icon="undo" busy="正在停下…" onPress={press}>{children}</SendButton>
}
