import { Input, Label, Textarea, View } from '@tarojs/components'
import type { ComponentProps } from 'react'
import { Icon } from '../Icon'
import { accessible } from '../accessible'

interface FieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** An example or a reason, before anything is wrong. */
  hint?: string
  /** What is wrong and what to do, as a sentence. */
  error?: string
  placeholder?: string
  max?: number
  /** Several lines; it grows with what is said. */
  long?: boolean
  type?: ComponentProps<typeof Input>['type']
  disabled?: boolean
  /** May stay empty; says so beside the label. */
  optional?: boolean
}

export function Field(props: FieldProps) {
  const { label, value, onChange, hint, error, placeholder = '', max = 140, long, type = 'text', disabled, optional } = props
  const typed = (event: { detail: { value: string } }) => onChange(event.detail.value)
  const line = { value, placeholder, maxlength: max, disabled, onInput: typed, placeholderClass: 'dl-field__placeholder' }
  // The label wraps the line, so that the browser knows whose it is and a tap on the words lands in it.
  return (
    <View className={error ? 'dl-field dl-field--wrong' : 'dl-field'}>
      <Label className="dl-field__box">
        <View className="dl-field__label">
          {label}
          {optional ? <View className="dl-field__optional">（可不填）</View> : null}
        </View>
        {hint ? <View className="dl-field__hint">{hint}</View> : null}
        {long ? (
          <Textarea className="dl-field__line dl-field__line--long" autoHeight showConfirmBar={false} cursorSpacing={120} {...line} />
        ) : (
          <Input className="dl-field__line" type={type} cursorSpacing={120} {...line} />
        )}
      </Label>
      <View className="dl-field__foot">
        <View className="dl-field__error" {...accessible({ live: 'polite' })}>
          {error ? (
            <>
              <Icon name="warn" tone="redInk" size="small" />
              <View className="dl-field__why">{error}</View>
            </>
          ) : null}
        </View>
        {long ? <View className="dl-field__count">{`${value.length} / ${max} 字`}</View> : null}
      </View>
    </View>
  )
}
