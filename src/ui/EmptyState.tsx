import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { drawScene, type SceneName } from '../art/scenes'
import { Drawing } from './Drawing'

interface EmptyStateProps {
  /** lantern: nothing yet, it is yours to light. magpie: good news will come. harvest: points and goods. door: all done, rest. */
  scene?: SceneName
  /** One warm sentence. */
  words: string
  /** One Button at most. */
  action?: ReactNode
}

export function EmptyState({ scene = 'lantern', words, action }: EmptyStateProps) {
  return (
    <View className="dl-empty">
      <Drawing className="dl-empty__art" draw={(palette) => drawScene(scene, palette)} />
      <View className="dl-empty__words">{words}</View>
      {action ? <View className="dl-empty__act">{action}</View> : null}
    </View>
  )
}
