import { View } from '@tarojs/components'
import { useReadPages } from '../../client/useRead'
import { EmptyState } from '../../ui/EmptyState'
import { Note } from '../../ui/Note'
import { Loaded } from '../../frame/Loaded'
import { More } from '../../frame/More'
import { Screen } from '../../frame/Screen'
import { useNow } from '../../frame/useNow'
import { RostersTaken } from './RostersTaken'
import { SeenCard } from './SeenCard'

/** 谁看过我的信息, newest first. */
export function SeenScreen() {
  const seen = useReadPages('privacy.disclosures', {})
  const now = useNow()
  const lines = seen.data?.flatMap((page) => page.lines) ?? []
  const rosters = seen.data?.[0]?.rosters ?? []
  return (
    <Screen title="谁看过我的信息" readAloud={lines.slice(0, 5).map(({ viewerName, what }) => `${viewerName}看了您的${what}。`).join('') || undefined}>
      <Loaded read={seen} kind="list">
        {() => (
          <View className="dl-stack">
            <Note icon="shield">您的电话、住址，每让别人看一次，这里就记一笔，谁也改不了。有不对的，请打站里的电话。</Note>
            {lines.length === 0 ? <EmptyState scene="lantern" words={rosters.length === 0 ? '还没有人看过您的电话和住址。' : '还没有人单独看过您的电话和住址。'} /> : null}
            {lines.map((line) => <SeenCard key={line.disclosureId} line={line} now={now} />)}
            <More paging={seen} />
            <RostersTaken rosters={rosters} now={now} />
          </View>
        )}
      </Loaded>
    </Screen>
  )
}
