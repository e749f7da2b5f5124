import Taro from '@tarojs/taro'
import { Button } from './Button'

export interface Phone {
  number: string
  /** Who answers: 青山村站 陈站长. */
  who?: string
}

export function call(phone: Phone): void {
  // A refused or cancelled call is the caller's will, not an error.
  Promise.resolve(Taro.makePhoneCall({ phoneNumber: phone.number })).catch(() => {})
}

interface PhoneButtonProps {
  phone: Phone
  /** 打电话给站里 unless told. */
  children?: string
  kind?: 'primary' | 'secondary' | 'quiet'
  inline?: boolean
}

/** There is always someone to call. */
export function PhoneButton({ phone, children, kind = 'secondary', inline }: PhoneButtonProps) {
  return (
    <Button icon="phone" kind={kind} inline={inline} onPress={() => call(phone)}>
      {children ?? (phone.who ? `打电话给${phone.who}` : '打电话给站里')}
    </Button>
  )
}
