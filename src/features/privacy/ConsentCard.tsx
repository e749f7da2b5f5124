import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ConsentView } from '../../../domain/privacy/contract'
import { useSend } from '../../client/useSend'
import { Card } from '../../ui/Card'
import { Facts } from '../../ui/Facts'
import { Note } from '../../ui/Note'
import { Sheet } from '../../ui/Sheet'
import { Tag } from '../../ui/Tag'
import { useToast } from '../../ui/Toast'
import { SendButton } from '../../frame/SendButton'

/** One thing she agreed to or not; tapped, it says what for, what happens when she changes her mind, and changes it. */
export function ConsentCard({ consent }: { consent: ConsentView }) {
  const [open, setOpen] = useState(false)
  const { title, given, whatFor, said } = consent
  return (
    <>
      <Card onPress={() => setOpen(true)} label={`${title}，${given ? '同意' : '没有同意'}，${said}`} arrow>
        <View className="dl-stack dl-stack--tight">
          <View className="dl-h3">{title}</View>
          <View><Tag tone={given ? 'done' : 'quiet'} icon={given ? 'check' : 'close'}>{given ? '同意' : '没有同意'}</Tag></View>
          <View className="dl-soft">{whatFor}</View>
        </View>
      </Card>
      {open ? <ConsentSheet consent={consent} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

/** The whole of one consent, and the button that gives it or takes it back. */
export function ConsentSheet({ consent, onClose }: { consent: ConsentView; onClose: () => void }) {
  const { purpose, title, whatFor, until, source, given, said, stops, goesOn, revocable } = consent
  const give = useSend('privacy.give')
  const withdraw = useSend('privacy.withdraw')
  const toast = useToast()
  const change = () => {
    const [send, words] = given ? [withdraw, '收回了'] : [give, '记下了，您同意']
    send.send({ purpose }).then(() => {
      toast(words)
      onClose()
    }, () => {})
  }
  const button = given
    ? <SendButton send={withdraw} busy="正在收回…" icon="undo" onPress={change}>收回，不同意了</SendButton>
    : <SendButton send={give} kind="primary" busy="正在记下…" icon="check" onPress={change}>我同意</SendButton>
  return (
    <Sheet title={title} open onClose={onClose} action={revocable ? button : undefined}>
      <View className="dl-stack">
        <Facts
          items={[
            { label: '用来做什么', value: whatFor }, { label: '到什么时候', value: until },
            { label: '现在', value: said }, { label: '依据', value: source },
          ]}
        />
        <Note kind="care">{given ? `收回以后：${stops}` : `没有同意时：${stops}`}</Note>
        <Note icon="heart">{goesOn}</Note>
      </View>
    </Sheet>
  )
}
