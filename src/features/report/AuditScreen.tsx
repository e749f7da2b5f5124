import { View } from '@tarojs/components'
import { useState } from 'react'
import { addDays, dayOf } from '../../../domain/calendar/shanghai'
import { sayInstant } from '../../../domain/calendar/speech'
import type { AuditRow } from '../../../domain/report/contract'
import { useReadPages } from '../../client/useRead'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Choice } from '../../ui/form/Choice'
import { EmptyState } from '../../ui/EmptyState'
import { Note } from '../../ui/Note'
import { Sheet } from '../../ui/Sheet'
import { Loaded } from '../../frame/Loaded'
import { More } from '../../frame/More'
import { Screen } from '../../frame/Screen'
import { isA, useMe } from '../../frame/useMe'
import { useNow } from '../../frame/useNow'
import { sayDeed, sayWho } from './sayDeed'

type Days = 'today' | 'week' | 'month' | 'all'
const DAYS: readonly { value: Days; label: string }[] = [
  { value: 'today', label: '今天' }, { value: 'week', label: '近7天' }, { value: 'month', label: '近30天' }, { value: 'all', label: '全部' },
]
const BACK: Record<Exclude<Days, 'all'>, number> = { today: 0, week: 6, month: 29 }

/** What the log is narrowed to, and how that is said. */
interface Narrowed {
  filter: { actorId?: string; action?: string; target?: string }
  words: string
}

function Log() {
  const now = useNow()
  const [days, setDays] = useState<Days>('week')
  const [narrowed, setNarrowed] = useState<Narrowed>()
  const [looked, setLooked] = useState<AuditRow>()
  const fromDay = days === 'all' ? {} : { fromDay: addDays(dayOf(now), -BACK[days]) }
  const read = useReadPages('report.audit', { ...narrowed?.filter, ...fromDay })
  const narrow = (to: Narrowed) => {
    setNarrowed(to)
    setLooked(undefined)
  }
  return (
    <View className="dl-stack">
      <Choice<Days> label="哪几天" labelHidden layout="segments" options={DAYS} value={days} onChange={setDays} />
      {narrowed ? <Button icon="close" inline onPress={() => setNarrowed(undefined)}>{`只看：${narrowed.words}（点这里看全部）`}</Button> : <Note icon="info">点一条，可以只看这个人、这类事，或者这一件。这里的记录谁也改不了。</Note>}
      <Loaded read={read} kind="list">
        {(pages) => {
          const rows = pages.flatMap((page) => page.rows)
          return rows.length === 0 ? <EmptyState scene="door" words="这几天没有记录。" /> : (
            <View className="dl-stack dl-stack--tight">
              {rows.map((row) => (
                <Card key={row.rowId} onPress={() => setLooked(row)} label={`${sayWho(row)}，${sayDeed(row.action)}，${sayInstant(row.at, now)}`}>
                  <View className="dl-strong">{`${sayWho(row)} · ${sayDeed(row.action)}`}</View>
                  <View className="dl-soft dl-num">{sayInstant(row.at, now)}</View>
                </Card>
              ))}
              <More paging={read} />
            </View>
          )
        }}
      </Loaded>
      {looked ? <Narrow row={looked} onNarrow={narrow} onClose={() => setLooked(undefined)} /> : null}
    </View>
  )
}

function Narrow({ row, onNarrow, onClose }: { row: AuditRow; onNarrow: (to: Narrowed) => void; onClose: () => void }) {
  return (
    <Sheet title={`${sayWho(row)} · ${sayDeed(row.action)}`} open onClose={onClose}>
      <View className="dl-stack">
        {row.target ? <View className="dl-soft">{`编号 ${row.target}`}</View> : null}
        <Button icon="me" onPress={() => onNarrow({ filter: { actorId: row.actorId }, words: row.actorName || '服务器管理员' })}>只看这个人办的</Button>
        <Button icon="list" onPress={() => onNarrow({ filter: { action: row.action }, words: sayDeed(row.action) })}>{`只看“${sayDeed(row.action)}”`}</Button>
        {row.target ? <Button icon="search" onPress={() => onNarrow({ filter: { target: row.target }, words: '这一件事' })}>只看这一件事的前后</Button> : null}
      </View>
    </Sheet>
  )
}

/** Who did what, for the auditor of the county and the head of a station. */
export function AuditScreen() {
  const me = useMe()
  const may = isA(me.data, 'auditor', 'stationHead')
  return (
    <Screen title="谁办过什么" lead={me.data && (isA(me.data, 'auditor') ? '全县的记录' : '本站乡亲和同志的记录')}>
      {may ? <Log /> : me.data ? <EmptyState scene="door" words="这里是站长和审计的同志看的。" /> : null}
    </Screen>
  )
}
