import { View } from '@tarojs/components'
import { Icon } from './Icon'
import { accessible } from './accessible'

export interface TimeLineItem {
  /** When, in words: 今天 09:05. Empty for what is awaited. */
  at: string
  text: string
  /** What was said with it, or a reason. */
  note?: string
  tone: 'done' | 'now' | 'note'
}

/** What happened, oldest first, as given: the newest stands nearest to what can be done about it. */
export function TimeLine({ items }: { items: readonly TimeLineItem[] }) {
  return (
    <View className="dl-time" {...accessible({ role: 'list' })}>
      {items.map((item, index) => (
        <View key={`${item.at}${index}`} className={`dl-time__item dl-time__item--${item.tone}`} {...accessible({ role: 'listitem' })}>
          <View className="dl-time__mark">
            <View className="dl-time__dot">
              {item.tone === 'done' ? <Icon name="check" tone="green" size="small" heavy /> : null}
              {item.tone === 'now' ? <View className="dl-time__core" /> : null}
            </View>
          </View>
          <View className="dl-time__words">
            <View className="dl-time__text">{item.text}</View>
            {item.at ? <View className="dl-time__at">{item.at}</View> : null}
            {item.note ? <View className="dl-time__note">{item.note}</View> : null}
          </View>
        </View>
      ))}
    </View>
  )
}
