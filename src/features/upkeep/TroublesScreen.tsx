import { View } from '@tarojs/components'
import type { TroubleLine } from '../../../domain/upkeep/troubleLines'
import { meaningOf } from '../../../domain/upkeep/meaning'
import { isData, isJob, isMachine, sayJob } from '../../../domain/upkeep/work'
import { useRead } from '../../client/useRead'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { Note } from '../../ui/Note'
import { Loaded } from '../../frame/Loaded'
import { Screen } from '../../frame/Screen'
import { isA, useMe } from '../../frame/useMe'
import { useNow } from '../../frame/useNow'
import { sayFrom, sayNext, saySince } from './sayTrouble'
import { TryAgain } from './TryAgain'

function One({ line }: { line: TroubleLine }) {
  const now = useNow()
  const { job, nextTry } = line
  const { lost, todo } = meaningOf(job)
  // Nothing is tried again for it: somebody must look.
  const toLookAt = isMachine(job) || isData(job)
  return (
    <Card>
      <View className="dl-stack dl-stack--tight">
        <View className="dl-h3">{sayJob(job)}</View>
        <View>{toLookAt ? sayFrom(line, now) : saySince(line, now)}</View>
        <View>{lost}</View>
        <Note icon={toLookAt ? 'warn' : 'info'} kind={toLookAt ? 'care' : undefined}>{todo}</Note>
        {isJob(job) ? <View className="dl-soft">{sayNext(line, now)}</View> : null}
        {isJob(job) && nextTry > now ? <TryAgain job={job} /> : null}
      </View>
    </Card>
  )
}

function Troubles() {
  const read = useRead('upkeep.troubles', {})
  return (
    <Loaded read={read} kind="list">
      {({ lines, more }) => (lines.length === 0 ? <EmptyState scene="door" words="机器该办的都办成了，您放心。" /> : (
        <View className="dl-stack">
          <Note icon="info">下面是机器到时候没做成的。有没有丢、要不要动手，每一条里都写着。</Note>
          {lines.map((line) => <One key={line.job} line={line} />)}
          {more ? <Note icon="warn">没办成的太多，这里只数了最早的一百件，多半是同一个毛病。请今天就告诉管服务器的同志。</Note> : null}
        </View>
      ))}
    </Loaded>
  )
}

/** What the machine was to do and could not, for the county's administrator. */
export function TroublesScreen() {
  const { data: me } = useMe()
  return (
    <Screen title="机器没办成的事" lead="到时候该做、没做成的">
      {isA(me, 'systemAdmin') ? <Troubles /> : me ? <EmptyState scene="door" words="这里是县里的系统管理员看的。" /> : null}
    </Screen>
  )
}
