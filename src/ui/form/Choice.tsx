import { View } from '@tarojs/components'
import { useId, type ReactNode } from 'react'
import { Icon } from '../Icon'
import { Press } from '../Press'
import { accessible } from '../accessible'
import { focusById } from '../dialogFocus'

export interface ChoiceOption<Value extends string> {
  value: Value
  label: string
  /** A second, smaller line. */
  note?: string
  /** A drawing above the words of a tile. */
  picture?: ReactNode
}

interface ChoiceProps<Value extends string> {
  label: string
  options: readonly ChoiceOption<Value>[]
  value: Value | undefined
  onChange: (value: Value) => void
  /** chips: short words in a flow. tiles: pictures, two or more in a row. rows: one under another. segments: 2–3 views. */
  layout?: 'chips' | 'tiles' | 'rows' | 'segments'
  hint?: string
  error?: string
  /** The label is said elsewhere on the page: only read aloud here. */
  labelHidden?: boolean
}

/** One of several, all visible. The chosen one has a tick, a heavier edge and a wash: never colour alone. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, options, value, onChange, layout = 'chips', hint, error, labelHidden } = props
  // Pages behind this one stay in the document: an id made of the label would be theirs as well.
  const group = useId().replace(/:/g, '')
  const idOf = (index: number) => `dl-choice-${group}-${index}`
  const chosen = options.findIndex((option) => option.value === value)
  const move = (from: number, step: 1 | -1) => {
    const index = (from + step + options.length) % options.length
    const next = options[index]
    if (!next) return
    onChange(next.value)
    focusById(idOf(index))
  }
  return (
    <View className="dl-choice" {...accessible({ role: 'radiogroup', label })}>
      {labelHidden ? null : <View className="dl-field__label">{label}</View>}
      {hint ? <View className="dl-field__hint">{hint}</View> : null}
      <View className={`dl-choice__list dl-choice__list--${layout}`}>
        {options.map((option, index) => {
          const on = index === chosen
          return (
            <Press
              key={option.value}
              id={idOf(index)}
              className={`dl-choice__one dl-choice__one--${layout}${on ? ' dl-choice__one--on' : ''}`}
              told={{ role: 'radio', checked: on, label: option.note ? `${option.label}，${option.note}` : option.label }}
              skipped={chosen === -1 ? index > 0 : !on}
              onPress={() => onChange(option.value)}
              onArrow={(step) => move(index, step)}
            >
              {option.picture}
              <View className="dl-choice__words">
                <View className="dl-choice__label">{option.label}</View>
                {option.note ? <View className="dl-choice__note">{option.note}</View> : null}
              </View>
              <View className={on ? 'dl-choice__tick' : 'dl-choice__tick dl-choice__tick--off'}>
                {on ? <Icon name="check" size="small" heavy /> : null}
              </View>
            </Press>
          )
        })}
      </View>
      {error ? (
        <View className="dl-field__error" {...accessible({ role: 'alert' })}>
          <Icon name="warn" tone="redInk" size="small" />
          <View className="dl-field__why">{error}</View>
        </View>
      ) : null}
    </View>
  )
}
