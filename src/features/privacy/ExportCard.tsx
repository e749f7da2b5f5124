import { View } from '@tarojs/components'
import { useState } from 'react'
import { client } from '../../client/client'
import { makeRequestId } from '../../client/requestId'
import { Button } from '../../ui/Button'
import { Note } from '../../ui/Note'
import { Section } from '../../ui/Section'
import { useToast } from '../../ui/Toast'
import { EXPORT_OPENED, openExport } from './openExport'

/** 导出我的信息: made on asking, then opened by a second tap, because a browser opens a window only for a tap. It is no
 *  word to keep and send later, so it does not go through the outbox. */
export function ExportCard() {
  const [busy, setBusy] = useState(false)
  const [links, setLinks] = useState<{ pageUrl: string; dataUrl: string } | null>(null)
  const toast = useToast()
  const make = () => {
    setBusy(true)
    client.privacy.export({}, makeRequestId()).then(setLinks, () => toast('没有导出来，请再点一次')).finally(() => setBusy(false))
  }
  const open = (url: string) => () => void openExport(url).then(() => toast(EXPORT_OPENED), () => toast('没有打开，请再点一次'))
  return (
    <Section title="导出我的信息">
      {links ? (
        <View className="dl-stack">
          <Note icon="shield">里面有您的电话和住址，请自己收好。十分钟内可以打开，一天后从这里删掉。</Note>
          <Button kind="secondary" icon="list" onPress={open(links.pageUrl)}>打开来看，可以打印</Button>
          <Button kind="secondary" icon="download" onPress={open(links.dataUrl)}>数据文件，给电脑用</Button>
        </View>
      ) : (
        <View className="dl-stack">
          <View className="dl-soft">登记、心愿、帮的忙、时长、积分、兑换、消息、谁看过，全部做成一份给您。</View>
          <Button kind="secondary" icon="download" busy={busy ? '正在整理…' : undefined} onPress={make}>导出我的信息</Button>
        </View>
      )}
    </Section>
  )
}
