import { View } from '@tarojs/components'
import { useState } from 'react'
import { useActingFor } from '../../client/actingFor'
import { useRead } from '../../client/useRead'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Note } from '../../ui/Note'
import { Section } from '../../ui/Section'
import { Loaded } from '../../frame/Loaded'
import { Screen } from '../../frame/Screen'
import { isA, useMe } from '../../frame/useMe'
import { AskToAct } from './AskToAct'
import { ByMe } from './ByMe'
import { ForMe } from './ForMe'
import { openChild } from './openAgency'
import { StationDesk } from './StationDesk'

/** Who acts for me, and for whom I act. */
export function AgentsScreen() {
  const me = useMe()
  const read = useRead('agency.mine', {})
  const [asking, setAsking] = useState(false)
  const acting = useActingFor()
  return (
    <Screen title="替家里人办事" lead="替谁办的，记谁的名字，也记您的名字。">
      <Loaded read={read} kind="list">
        {({ forMe, byMe }) => (
          <View className="dl-stack dl-stack--loose">
            {isA(me.data, 'gridWorker', 'stationHead', 'civilizationWorker') ? <StationDesk /> : null}
            <Section title="我替谁办">
              {byMe.map((line) => <ByMe key={line.agencyId} line={line} />)}
              {byMe.length === 0 ? <EmptyState scene="door" words="还没有替谁办事。家里老人不方便用手机，可以替他说心愿、看消息。" /> : null}
              {acting ? null : <Button icon="plus" onPress={() => setAsking(true)}>我想替一个人办事</Button>}
              {acting ? null : <Button icon="plus" onPress={openChild}>登记孩子（不满14岁）</Button>}
            </Section>
            <Section title="谁替我办">
              {forMe.map((line) => <ForMe key={line.agencyId} line={line} />)}
              {forMe.length === 0 ? <Note icon="info">现在没有人替您办事。有人想替您办，会先到这里问您。</Note> : null}
            </Section>
          </View>
        )}
      </Loaded>
      {asking && me.data ? <AskToAct me={me.data.personId} servesGrid={isA(me.data, 'gridWorker')} onClose={() => setAsking(false)} /> : null}
    </Screen>
  )
}
