import { View } from '@tarojs/components'
import { sayInstant } from '../../../domain/calendar/speech'
import type { MyIdentityClaim } from '../../../domain/person/contract'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Figure } from '../../ui/Figure'
import { Note } from '../../ui/Note'
import { useSendAtOnce } from '../../frame/useSendAtOnce'

/** Without the instants it was answered just now. */
export type Shown = Pick<MyIdentityClaim, 'number' | 'name' | 'lost'> & Partial<MyIdentityClaim>

interface ShowNumberProps {
  claim: Shown
  onRetry: () => void
  /** She mistyped her name, or picked the wrong village. */
  onAnew: () => void
  /** It was called off. */
  onOver: () => void
}

/** The number stays until somebody answered, it lapsed, or she calls it off; looking at it costs nothing. */
export function ShowNumber({ claim: { number, name, lost, until, now }, onRetry, onAnew, onOver }: ShowNumberProps) {
  const callOff = useSendAtOnce('person.callOffIdentityClaim', onOver)
  return (
    <View className="dl-stack">
      <Card kind="gold">
        <Figure value={number} label="给网格员或站里的同志看这个号码" note={until && now ? `${sayInstant(until, now)}以前有效` : '三天内有效'} />
      </Card>
      <View className="dl-soft">{`您说的名字是${name}${lost ? '，旧手机丢了' : ''}。`}</View>
      <Note>他点了“接上”，您再点下面的按钮。还停在这一页，就是还没接上。</Note>
      {callOff.words ? <Note kind="care">{callOff.words}</Note> : null}
      <Button kind="primary" icon="refresh" onPress={onRetry}>他接上了</Button>
      <Button icon="edit" onPress={onAnew}>名字或村说错了，改一改</Button>
      <Button kind="quiet" icon="undo" busy={callOff.busy ? '正在撤回…' : undefined} onPress={() => void callOff.send({})}>不换了，撤回申请</Button>
    </View>
  )
}
