import { View } from '@tarojs/components'
import { useState } from 'react'
import { sayInstant } from '../../../domain/calendar/speech'
import type { ExportView } from '../../../domain/privacy/making'
import { Refused } from '../../client/answers'
import { client } from '../../client/client'
import { queryClient } from '../../client/queryClient'
import { makeRequestId } from '../../client/requestId'
import { useRead } from '../../client/useRead'
import { Button } from '../../ui/Button'
import { Note } from '../../ui/Note'
import { Section } from '../../ui/Section'
import { useToast } from '../../ui/Toast'
import { Loaded } from '../../frame/Loaded'
import { useNow } from '../../frame/useNow'
import { DropExport } from './DropExport'
import { ExportPieces } from './ExportPieces'

/** 导出我的信息: made on asking; where it is much, the timer makes it and a message comes. It is no word to keep and send later, so
 *  it does not go through the outbox. */
export function ExportCard() {
  const read = useRead('privacy.exported', {})
  return (
    <Section title="导出我的信息">
      <Loaded read={read} kind="card">{(view) => <Stands view={view} again={read.again} />}</Loaded>
    </Section>
  )
}

interface StandsProps {
  view: ExportView
  again: () => void
}

function Stands({ view, again }: StandsProps) {
  if (view.state === 'making') return <Making view={view} again={again} />
  if (view.state === 'none') {
    return (
      <View className="dl-stack">
        <View className="dl-soft">登记、心愿、帮的忙、时长、积分、兑换、消息、谁看过，全部做成一份给您。</View>
        <Ask again={again}>导出我的信息</Ask>
      </View>
    )
  }
  return (
    <View className="dl-stack">
      <ExportPieces view={view} />
      <Ask again={again}>重新导出，要最新的</Ask>
      <DropExport again={again}>不要了，现在就删掉</DropExport>
    </View>
  )
}

function Making({ view: { askedAt, lines }, again }: StandsProps) {
  const now = useNow()
  return (
    <View className="dl-stack">
      <Note icon="clock">{`${sayInstant(askedAt, now)}开始整理的，已经整理了${lines}条。内容多，要等一阵，好了发消息告诉您，这一页可以关掉。`}</Note>
      <Button icon="search" onPress={again}>看看好了没有</Button>
      <DropExport again={again}>不导出了</DropExport>
    </View>
  )
}

function Ask({ again, children }: { again: () => void; children: string }) {
  const [busy, setBusy] = useState(false)
  const toast = useToast()
  const shown = () => {
    // Links to what was made before lead nowhere new.
    void queryClient.resetQueries({ queryKey: ['privacy.piece'] })
    again()
  }
  const ask = () => {
    setBusy(true)
    client.privacy.export({}, makeRequestId()).then(shown, (error: unknown) => toast(error instanceof Refused ? error.message : '没有信号，请再点一次')).finally(() => setBusy(false))
  }
  return <Button icon="download" busy={busy ? '正在整理…' : undefined} onPress={ask}>{children}</Button>
}
