import { View } from '@tarojs/components'
import { useState } from 'react'
import { sayInstant } from '../../../domain/calendar/speech'
import { useRead } from '../../client/useRead'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { Note } from '../../ui/Note'
import { Section } from '../../ui/Section'
import { Sheet } from '../../ui/Sheet'
import { useToast } from '../../ui/Toast'
import { Loaded } from '../../frame/Loaded'
import { SendButton } from '../../frame/SendButton'
import { useNow } from '../../frame/useNow'

/** 注销: what it means in plain words, what has to end first, and the way back for seven days. */
export function ClosingCard() {
  const read = useRead('privacy.closing', {})
  return (
    <Section title="注销账号">
      <Loaded read={read} kind="list">
        {({ open, eraseAt }) => (eraseAt ? <Waiting eraseAt={eraseAt} /> : <Ask open={open} />)}
      </Loaded>
    </Section>
  )
}

function Waiting({ eraseAt }: { eraseAt: string }) {
  const now = useNow()
  const toast = useToast()
  const keep = useSend('privacy.keep')
  const press = () => void keep.send({}).then(({ kept }) => toast(kept ? '好，账号还在' : '七天已经过了，账号正在注销'), () => {})
  return (
    <View className="dl-stack">
      <Note kind="care">{`您申请了注销，${sayInstant(eraseAt, now)}以后删掉。在那以前随时可以反悔。`}</Note>
      <SendButton send={keep} busy="正在撤回…" icon="undo" onPress={press}>不注销了</SendButton>
    </View>
  )
}

function Ask({ open }: { open: string[] }) {
  const [shown, setShown] = useState(false)
  if (open.length > 0) {
    return (
      <View className="dl-stack dl-stack--tight">
        <View className="dl-soft">要注销，这些先办完或取消：</View>
        {open.map((words) => <View key={words}>{`· ${words}`}</View>)}
      </View>
    )
  }
  return (
    <View className="dl-stack">
      <View className="dl-soft">不想在这里了，可以注销。申请后有七天可以反悔。</View>
      <Button kind="secondary" onPress={() => setShown(true)}>我要注销</Button>
      {shown ? <ClosingSheet onClose={() => setShown(false)} /> : null}
    </View>
  )
}

function ClosingSheet({ onClose }: { onClose: () => void }) {
  const close = useSend('privacy.close')
  const toast = useToast()
  const press = () => void close.send({}).then(() => {
    toast('记下了，七天内可以反悔')
    onClose()
  }, () => {})
  return (
    <Sheet title="注销账号" open onClose={onClose} action={<SendButton send={close} busy="正在记下…" onPress={press}>确定注销</SendButton>}>
      <View className="dl-stack">
        <Note kind="care">七天以后：电话、住址、消息删掉，手机不能再登录，积分作废，不能恢复。</Note>
        <Note icon="shield">时长和积分的账按规定留十年，上面不写您的名字。</Note>
        <Note icon="heart">七天以内回到这一页，点“不注销了”，就和没申请过一样。</Note>
      </View>
    </Sheet>
  )
}
