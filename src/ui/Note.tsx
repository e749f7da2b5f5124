import { View } from '@tarojs/components'
import type { IconName } from '../art/icons'
import { Icon } from './Icon'

interface NoteProps {
  children: string
  icon?: IconName
  /** plain: good to know. care: read before going on. */
  kind?: 'plain' | 'care'
}

/** A sentence beside the matter: a promise, a reason, a rule. */
export function Note({ children, icon, kind = 'plain' }: NoteProps) {
  return (
    <View className={`dl-note dl-note--${kind}`}>
      <Icon name={icon ?? (kind === 'care' ? 'warn' : 'info')} tone={kind === 'care' ? 'gold' : 'soft'} />
      <View className="dl-note__words">{children}</View>
    </View>
  )
}
