import { Input, Label, View } from '@tarojs/components'
import { CODE_DIGITS } from '../../../domain/market/redemption'
import { Icon } from '../../ui/Icon'
import { accessible } from '../../ui/accessible'
import { digitsOf } from './pickupText'

interface CodeFieldProps {
  value: string
  onChange: (code: string) => void
  onEnter: () => void
  error?: string
}

/** Eight digits, as large as they can be read across a counter. It takes them with spaces and dashes, too. */
export function CodeField({ value, onChange, onEnter, error }: CodeFieldProps) {
  return (
    <View className={error ? 'code-field code-field--wrong' : 'code-field'}>
      <Label>
        <View className="code-field__label">取货码，8位数字</View>
        <Input
          className="code-field__line"
          type="number"
          value={value}
          // Room for the spaces and dashes people put in.
          maxlength={CODE_DIGITS + 4}
          placeholder="念给您听的数字"
          placeholderClass="code-field__placeholder"
          cursorSpacing={120}
          onInput={(event: { detail: { value: string } }) => onChange(digitsOf(event.detail.value))}
          onConfirm={onEnter}
        />
      </Label>
      <View className="code-field__error" {...accessible({ live: 'polite' })}>
        {error ? (
          <>
            <Icon name="warn" tone="redInk" size="small" />
            <View className="code-field__why">{error}</View>
          </>
        ) : null}
      </View>
    </View>
  )
}
