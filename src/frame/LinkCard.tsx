import { View } from '@tarojs/components'
import type { IconName } from '../art/icons'
import { Card } from '../ui/Card'
import { Icon } from '../ui/Icon'

interface LinkCardProps {
  icon: IconName
  title: string
  words: string
  /** Something waits there: it stands out. */
  waits?: boolean
  onPress: () => void
}

/** A way somewhere else: what it is called and what one finds there. */
export function LinkCard({ icon, title, words, waits, onPress }: LinkCardProps) {
  return (
    <Card kind={waits ? 'accent' : 'plain'} onPress={onPress} label={`${title}，${words}`}>
      <View className="link-card">
        <Icon name={icon} size="large" />
        <View className="link-card__words">
          <View className="dl-h3">{title}</View>
          <View className={waits ? 'dl-strong' : 'dl-soft'}>{words}</View>
        </View>
      </View>
    </Card>
  )
}
