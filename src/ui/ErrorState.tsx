import { View } from '@tarojs/components'
import { drawScene } from '../art/scenes'
import { Button } from './Button'
import { Drawing } from './Drawing'
import { accessible } from './accessible'

interface ErrorStateProps {
  /** What happened and what to do, from the refusal table; never a code. */
  words: string
  onRetry?: () => void
  busy?: boolean
  /** A reference the station can look up, said small and last. */
  reference?: string
}

export function ErrorState({ words, onRetry, busy, reference }: ErrorStateProps) {
  return (
    <View className="dl-empty" {...accessible({ role: 'alert' })}>
      <Drawing className="dl-empty__art" draw={(palette) => drawScene('lamp', palette)} />
      <View className="dl-empty__words">{words}</View>
      {reference ? <View className="dl-soft">{`告诉站里这个号，好查：${reference}`}</View> : null}
      {onRetry ? (
        <View className="dl-empty__act">
          <Button icon="refresh" onPress={onRetry} busy={busy ? '正在再试…' : undefined}>
            再试一次
          </Button>
        </View>
      ) : null}
    </View>
  )
}
