import { View } from '@tarojs/components'
import { useState } from 'react'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { Note } from '../../ui/Note'
import { Section } from '../../ui/Section'
import { Sheet } from '../../ui/Sheet'
import { useToast } from '../../ui/Toast'
import { SendButton } from '../../frame/SendButton'

/** 接着的手机: who was told of a phone that is not hers ends it here, and every other one with it. */
export function PhonesCard() {
  const [shown, setShown] = useState(false)
  return (
    <Section title="接着我的手机">
      <View className="dl-stack">
        <View className="dl-soft">有不是您本人的手机接着，或者旧手机不放心，就只留手上这一部。</View>
        <Button kind="secondary" icon="shield" onPress={() => setShown(true)}>让别的手机都断开</Button>
        {shown ? <OnlyThisSheet onClose={() => setShown(false)} /> : null}
      </View>
    </Section>
  )
}

function OnlyThisSheet({ onClose }: { onClose: () => void }) {
  const unlink = useSend('person.unlinkOthers')
  const toast = useToast()
  const press = () => void unlink.send({}).then(({ unlinked }) => {
    toast(unlinked > 0 ? '断开了，现在只有这一部' : '本来就只有这一部')
    onClose()
  }, () => {})
  return (
    <Sheet title="只留这一部手机" open onClose={onClose} action={<SendButton send={unlink} busy="正在断开…" onPress={press}>确定断开别的</SendButton>}>
      <View className="dl-stack">
        <Note kind="care">别的手机马上打不开您的东西。自己的另一部以后要用，到站里再接一次。</Note>
        <Note icon="heart">接错了不是您的事，断开以后请打站里的电话说一声。</Note>
      </View>
    </Sheet>
  )
}
