import { View } from '@tarojs/components'
import { Icon } from '../Icon'
import { Press } from '../Press'

interface CheckProps {
  label: string
  note?: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** Yes or no to one sentence (consent, large type, keep private). */
export function Check({ label, note, checked, onChange }: CheckProps) {
  return (
    <Press
      className={`dl-choice__one dl-choice__one--rows${checked ? ' dl-choice__one--on' : ''}`}
      told={{ role: 'checkbox', checked, label: note ? `${label}，${note}` : label }}
      onPress={() => onChange(!checked)}
    >
      <View className={checked ? 'dl-check__box dl-check__box--on' : 'dl-check__box'}>
        {checked ? <Icon name="check" size="small" heavy /> : null}
      </View>
      <View className="dl-choice__words">
        <View className="dl-choice__label">{label}</View>
        {note ? <View className="dl-choice__note">{note}</View> : null}
      </View>
    </Press>
  )
}
