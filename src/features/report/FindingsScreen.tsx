import { View } from '@tarojs/components'
import { useState } from 'react'
import { sayInstant } from '../../../domain/calendar/speech'
import type { FindingLine } from '../../../domain/report/contract'
import { FINDING_LABELS } from '../../../domain/report/reconcile'
import { useReadPages } from '../../client/useRead'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Choice } from '../../ui/form/Choice'
import { EmptyState } from '../../ui/EmptyState'
import { Note } from '../../ui/Note'
import { Section } from '../../ui/Section'
import { Loaded } from '../../frame/Loaded'
import { More } from '../../frame/More'
import { Screen } from '../../frame/Screen'
import { isA, useMe } from '../../frame/useMe'
import { useNow } from '../../frame/useNow'
import { NoteFinding } from './NoteFinding'
import { sayFinding, sayRound } from './sayFinding'

type Shown = 'open' | 'gone'
const VIEWS = [{ value: 'open', label: '对不上的' }, { value: 'gone', label: '已经对上了' }] as const satisfies readonly { value: Shown; label: string }[]

function One({ finding, onNote }: { finding: FindingLine; onNote: () => void }) {
  const now = useNow()
  const { kind, whose, firstSeen, goneAt, note } = finding
  return (
    <Card>
      <View className="dl-stack dl-stack--tight">
        <View className="dl-h3">{`${whose} · ${FINDING_LABELS[kind]}`}</View>
        <View>{sayFinding(finding)}</View>
        <View className="dl-soft">{`${sayInstant(firstSeen, now)}发现${goneAt ? `，${sayInstant(goneAt, now)}对上了` : ''}`}</View>
        {note ? <Note icon="edit">{note}</Note> : null}
        {goneAt ? null : <Button kind="quiet" onPress={onNote}>{note ? '改查账的结果' : '记下查账的结果'}</Button>}
      </View>
    </Card>
  )
}

function Findings() {
  const now = useNow()
  const [state, setState] = useState<Shown>('open')
  const [noting, setNoting] = useState<FindingLine>()
  const read = useReadPages('report.findings', { state })
  return (
    <View className="dl-stack">
      <Choice<Shown> label="看哪些" labelHidden layout="segments" options={VIEWS} value={state} onChange={setState} />
      <Loaded read={read} kind="list">
        {(pages) => {
          const findings = pages.flatMap((page) => page.findings)
          return (
            <>
              {findings.length === 0 ? <EmptyState scene="door" words={state === 'open' ? '账都对得上。' : '还没有对不上又对上的账。'} /> : null}
              {findings.map((finding) => <One key={finding.findingId} finding={finding} onNote={() => setNoting(finding)} />)}
              <More paging={read} />
              <Section title="看到哪里了">
                {(pages[0]?.rounds ?? []).map((round) => <View key={round.name} className="dl-soft">{sayRound(round, now)}</View>)}
                <Note icon="info">每天自己从头看一遍。对不上的只记下来，不会自己改账。</Note>
              </Section>
            </>
          )
        }}
      </Loaded>
      {noting ? <NoteFinding finding={noting} onClose={() => setNoting(undefined)} /> : null}
    </View>
  )
}

/** Where the county's books do not agree, for its auditor. */
export function FindingsScreen() {
  const me = useMe()
  return (
    <Screen title="账对不对得上" lead="时长、积分和货架，和每一笔核对">
      {isA(me.data, 'auditor') ? <Findings /> : me.data ? <EmptyState scene="door" words="这里是审计的同志看的。" /> : null}
    </Screen>
  )
}
