import { View } from '@tarojs/components'
import { Button, type ButtonProps } from '../../ui/Button'
import { SendNote } from '../../frame/SendNote'
import type { Confirming } from './useConfirm'

interface ConfirmAllProps {
  confirmable: readonly string[]
  confirming: Confirming
  kind: ButtonProps['kind']
}

/** 都来了: says of every volunteer who waits for it that she came, one after another. */
export function ConfirmAllButton({ confirmable, confirming, kind }: ConfirmAllProps) {
  const { now, sendAll } = confirming
  const busy = now && (now.of > 1 ? `正在确认第${now.at}位，共${now.of}位…` : '正在确认…')
  return (
    <View className="dl-stack dl-stack--tight">
      <SendNote send={confirming} />
      {confirming.status === 'kept' && !now ? null : (
        <Button kind={kind} icon="done" busy={busy ?? undefined} onPress={() => void sendAll(confirmable)}>
          {confirmable.length > 1 ? `都来了，谢谢（${confirmable.length}位）` : '来过了，谢谢'}
        </Button>
      )}
    </View>
  )
}
