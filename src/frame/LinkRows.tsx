import { View } from '@tarojs/components'
import type { IconName } from '../art/icons'
import { Card } from '../ui/Card'
import { Icon } from '../ui/Icon'
import { Press } from '../ui/Press'

export interface LinkRow {
  icon: IconName
  title: string
  words: string
  open: () => void
}

/** Several ways on that belong together: one card, a row each, so that a long list stays easy to look over. */
export function LinkRows({ rows }: { rows: readonly LinkRow[] }) {
  return (
    <Card>
      {rows.map(({ icon, title, words, open }) => (
        <Press key={title} className="link-row" onPress={open} told={{ label: `${title}，${words}` }}>
          <Icon name={icon} />
          <View className="link-row__words">
            <View className="dl-strong">{title}</View>
            <View className="dl-soft">{words}</View>
          </View>
          <Icon name="next" size="small" tone="soft" />
        </Press>
      ))}
    </Card>
  )
}
