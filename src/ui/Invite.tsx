import { View } from '@tarojs/components'
import type { IconName } from '../art/icons'
import { Icon } from './Icon'
import { Press } from './Press'

interface InviteProps {
  title: string
  /** What happens next, in a few words. */
  note?: string
  icon: IconName
  /** primary: the one thing of the page, as a sheet of 朱红 paper. */
  kind?: 'primary' | 'secondary'
  onPress: () => void
}

/** A button as large as a card, for the first screen: nobody should have to look for it. */
export function Invite({ title, note, icon, kind = 'secondary', onPress }: InviteProps) {
  return (
    <Press className={`dl-invite dl-invite--${kind}`} onPress={onPress} told={{ label: note ? `${title}，${note}` : title }}>
      <View className="dl-invite__mark">
        <Icon name={icon} size="large" heavy />
      </View>
      <View className="dl-invite__words">
        <View className="dl-invite__title">{title}</View>
        {note ? <View className="dl-invite__note">{note}</View> : null}
      </View>
    </Press>
  )
}
