import { View } from '@tarojs/components'
import { useState } from 'react'
import { useReadPages } from '../../client/useRead'
import { Choice } from '../../ui/form/Choice'
import { EmptyState } from '../../ui/EmptyState'
import { Loaded } from '../../frame/Loaded'
import { More } from '../../frame/More'
import { Screen } from '../../frame/Screen'
import { isA, useMe } from '../../frame/useMe'
import { OneStar } from './OneStar'

type Shown = 'candidate' | 'objected' | 'onNotice'
const VIEWS = [
  { value: 'candidate', label: '等公示' }, { value: 'objected', label: '有意见' }, { value: 'onNotice', label: '公示中' },
] as const satisfies readonly { value: Shown; label: string }[]
const NOTHING: Record<Shown, string> = {
  candidate: '眼下没有新够条件的。够了时长，这里会自己列出来。', objected: '没有等着核实的意见。', onNotice: '眼下没有正在公示的。',
}

function Stars() {
  const [state, setState] = useState<Shown>('candidate')
  const read = useReadPages('star.list', { state })
  return (
    <View className="dl-stack">
      <Choice<Shown> label="看哪些" labelHidden layout="segments" options={VIEWS} value={state} onChange={setState} />
      <Loaded read={read} kind="list">
        {(pages) => {
          const stars = pages.flatMap((page) => page.stars)
          return stars.length === 0 ? <EmptyState scene="door" words={NOTHING[state]} /> : (
            <>
              {stars.map((star) => <OneStar key={star.starId} star={star} />)}
              <More paging={read} />
            </>
          )
        }}
      </Loaded>
    </View>
  )
}

/** Stars that wait for a person: to be put on notice, or to be decided after somebody spoke against one. */
export function StarDesk() {
  const me = useMe()
  const may = isA(me.data, 'stationHead', 'subCentreHead', 'dispatcher')
  return (
    <Screen title="星级认定" lead="时长是算出来的，认定是人来办的">
      {may ? <Stars /> : me.data ? <EmptyState scene="door" words="星级由站长、所长和县中心来认定。" /> : null}
    </Screen>
  )
}
