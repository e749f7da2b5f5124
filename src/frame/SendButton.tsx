import { View } from '@tarojs/components'
import type { Refused } from '../client/answers'
import type { SendStatus } from '../client/useSend'
import { Button, type ButtonProps } from '../ui/Button'
import { SendNote } from './SendNote'

interface SendButtonProps extends Pick<ButtonProps, 'children' | 'kind' | 'icon' | 'onPress'> {
  send: { status: SendStatus; refusal: Refused | null }
  /** What is being done meanwhile: 正在告诉站里…. */
  busy: string
  kept?: string
}

/** A button that sends, and says how far it has come. Once it was heard it stays busy until the page has followed. */
export function SendButton({ send, busy, kept, ...button }: SendButtonProps) {
  const under = send.status === 'sending' || send.status === 'done'
  return (
    <View className="dl-stack dl-stack--tight">
      <SendNote send={send} kept={kept} />
      {send.status === 'kept' ? null : <Button {...button} busy={under ? busy : undefined} />}
    </View>
  )
}
