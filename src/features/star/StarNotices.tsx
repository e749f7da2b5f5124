import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf } from '../../../domain/calendar/shanghai'
import { sayDate } from '../../../domain/calendar/speech'
import type { StarNotice } from '../../../domain/star/contract'
import { STAR_LABELS } from '../../../domain/star/starRules'
import { useReadPages } from '../../client/useRead'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { Note } from '../../ui/Note'
import { useToast } from '../../ui/Toast'
import { Loaded } from '../../frame/Loaded'
import { More } from '../../frame/More'
import { Screen } from '../../frame/Screen'
import { useNow } from '../../frame/useNow'
import { SayWhy } from './SayWhy'

function Against({ notice: { starId, name, level }, onClose }: { notice: StarNotice; onClose: () => void }) {
  const object = useSend('star.object')
  const toast = useToast()
  const say = (note: string) => void object.send({ starId, note }).then(() => {
    toast('收到了，会有同志去核实')
    onClose()
  }, () => {})
  return (
    <SayWhy
      title="我有意见" lead={`${name}认定${STAR_LABELS[level]}，您觉得哪里不对？您的名字不会告诉他。`} label="哪里不对" example="那几天他不在村里"
      button="说给镇里的同志" busy="正在送出…" send={object} onSay={say} onClose={onClose}
    />
  )
}

/** What my village has put up: everybody may read it and speak against it, while it hangs. */
export function StarNotices() {
  const today = dayOf(useNow())
  const read = useReadPages('star.notices', {})
  const [against, setAgainst] = useState<StarNotice>()
  return (
    <Screen title="星级公示" lead="够时长的乡亲，公示几天没有意见就认定">
      <Loaded read={read} kind="list">
        {(pages) => {
          const notices = pages.flatMap((page) => page.notices)
          return notices.length === 0 ? <EmptyState scene="door" words="眼下没有正在公示的星级。" /> : (
            <View className="dl-stack">
              {notices.map((notice) => (
                <Card key={notice.starId}>
                  <View className="dl-stack dl-stack--tight">
                    <View className="dl-h3">{`${notice.own ? '您' : notice.name} · ${STAR_LABELS[notice.level]}`}</View>
                    <View className="dl-soft">{`公示到${sayDate(notice.noticeUntil, today)}`}</View>
                    {notice.own ? null : <Button kind="quiet" onPress={() => setAgainst(notice)}>我有意见</Button>}
                  </View>
                </Card>
              ))}
              <More paging={read} />
              <Note icon="shield">公示不写全名。本人同意写姓的，写姓和两个星号；没有同意的，只写“一位乡亲”。</Note>
            </View>
          )
        }}
      </Loaded>
      {against ? <Against notice={against} onClose={() => setAgainst(undefined)} /> : null}
    </Screen>
  )
}
