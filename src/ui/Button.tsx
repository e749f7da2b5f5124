import { Button as TaroButton, View } from '@tarojs/components'
import type { ComponentProps } from 'react'
import type { IconName } from '../art/icons'
import type { Tone } from '../art/palette'
import { Icon } from './Icon'
import { Press } from './Press'

export interface ButtonProps {
  children: string
  onPress?: () => void
  /** primary (朱红): the one thing to do on the page. quiet: a way aside. */
  kind?: 'primary' | 'secondary' | 'quiet'
  icon?: IconName
  /** What is being done, e.g. 正在送出…: shown instead of the words, and taps are ignored. */
  busy?: string
  /** Why it cannot be done now: greys the button and stands below it. */
  disabledReason?: string
  /** As wide as its words instead of its column. */
  inline?: boolean
  /** WeChat's open abilities (share, getPhoneNumber …): then it is WeChat's own button. */
  open?: Pick<ComponentProps<typeof TaroButton>, 'id' | 'openType' | 'onGetPhoneNumber' | 'onContact' | 'onAgreePrivacyAuthorization'>
}

const TONES: Record<NonNullable<ButtonProps['kind']>, Tone> = { primary: 'onRed', secondary: 'ink', quiet: 'soft' }

export function Button({ children, onPress, kind = 'secondary', icon, busy, disabledReason, inline, open }: ButtonProps) {
  const off = disabledReason !== undefined
  const classes = ['dl-button', `dl-button--${kind}`, inline && 'dl-button--inline', off && 'dl-button--off', busy && 'dl-button--busy']
  const className = classes.filter(Boolean).join(' ')
  const face = (
    <>
      {busy ? <View className="dl-button__lamp" /> : icon && <Icon name={icon} tone={off ? 'soft' : TONES[kind]} heavy={kind === 'primary'} />}
      <View className="dl-button__words">{busy ?? children}</View>
    </>
  )
  if (open && !off && !busy) {
    return (
      <TaroButton className={className} hoverClass="dl-press--down" onClick={onPress} {...open}>
        {face}
      </TaroButton>
    )
  }
  return (
    <View className={inline ? 'dl-button-box dl-button-box--inline' : 'dl-button-box'}>
      <Press className={className} onPress={onPress} disabled={off || busy !== undefined} told={{ busy: busy !== undefined || undefined }}>
        {face}
      </Press>
      {disabledReason ? <View className="dl-button__reason">{disabledReason}</View> : null}
    </View>
  )
}
