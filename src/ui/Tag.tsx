import { View } from '@tarojs/components'
import type { IconName } from '../art/icons'
import type { Tone } from '../art/palette'
import { Icon } from './Icon'

export type TagTone = 'wait' | 'now' | 'done' | 'ask' | 'quiet'

interface TagProps {
  children: string
  /** wait: someone else's turn. now: under way. done. ask: the reader's turn. quiet: closed, or a plain fact. */
  tone?: TagTone
  icon?: IconName
}

const LOOKS: Record<TagTone, { icon: IconName; tone: Tone }> = {
  wait: { icon: 'wait', tone: 'gold' },
  now: { icon: 'now', tone: 'blue' },
  done: { icon: 'done', tone: 'green' },
  ask: { icon: 'question', tone: 'ink' },
  quiet: { icon: 'info', tone: 'soft' },
}

/** How things stand, as an icon and a word. */
export function Tag({ children, tone = 'quiet', icon }: TagProps) {
  const look = LOOKS[tone]
  return (
    <View className={`dl-tag dl-tag--${tone}`}>
      <Icon name={icon ?? look.icon} tone={look.tone} size="small" />
      <View className="dl-tag__words">{children}</View>
    </View>
  )
}
