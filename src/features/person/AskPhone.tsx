import { View } from '@tarojs/components'
import { Field } from '../../ui/form/Field'
import { Note } from '../../ui/Note'
import { PhoneFromWeixin } from './PhoneFromWeixin'

interface AskPhoneProps {
  value: string
  /** The mask of what WeChat told; empty while nothing was. */
  heard: string
  error: string
  onChange: (phone: string) => void
  onHeard: (masked: string) => void
}

/** Where the station reaches her: from WeChat by one tap, or typed. */
export function AskPhone({ value, heard, error, onChange, onHeard }: AskPhoneProps) {
  if (heard) return <Note icon="phone">{`电话登记好了：${heard}`}</Note>
  return (
    <View className="dl-stack">
      <PhoneFromWeixin onHeard={onHeard} />
      <Field label="您的电话" type="number" value={value} onChange={onChange} max={13} error={error} hint="临时有变化，站里好和您联系。别人看不到。" />
    </View>
  )
}
