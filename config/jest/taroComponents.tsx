// Small stand-ins for @tarojs/components under Testing Library: each is the nearest HTML element with Taro's events.
import { createElement, forwardRef } from 'react'

type Props = Record<string, unknown>
type Event = { target: { value?: string; checked?: boolean } }

// Props that mean something to WeChat and nothing to HTML.
const PHONE_ONLY = [
  'hoverClass', 'hoverStayTime', 'hoverStartTime', 'formType', 'openType', 'scrollY', 'scrollX', 'scrollTop',
  'scrollIntoView', 'scrollWithAnimation', 'enhanced', 'showScrollbar', 'lowerThreshold', 'onScrollToLower',
  'placeholderClass', 'placeholderStyle', 'confirmType', 'cursorSpacing', 'adjustPosition', 'autoHeight', 'password',
  'showConfirmBar', 'selectable', 'userSelect', 'space', 'decode', 'mode', 'lazyLoad', 'showMenuByLongpress',
  'catchMove', 'indicatorDots', 'autoplay', 'circular', 'current', 'range', 'rangeKey', 'fields', 'plain', 'loading',
  'holdKeyboard', 'focus', 'numberOfLines', 'rootMargin', 'ariaHidden', 'type', 'onGetPhoneNumber', 'maxlength',
]

function toHtml({ onTap, ariaLabel, ariaRole, ...props }: Props): Props {
  const html: Props = { ...props }
  for (const name of PHONE_ONLY) delete html[name]
  if (onTap) html.onClick = onTap
  if (ariaLabel) html['aria-label'] = ariaLabel
  if (ariaRole) html.role = ariaRole
  if (props.ariaHidden) html['aria-hidden'] = true
  if (typeof props.maxlength === 'number' && props.maxlength >= 0) html.maxLength = props.maxlength
  return html
}

/** React complains of an unknown handler even where it is undefined. */
const given = (props: Props): Props => Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined))

function host(tag: string, fixed: (props: Props) => Props = () => ({})) {
  const Host = forwardRef<unknown, Props>(({ children, ...props }, ref) =>
    createElement(tag, { ...given({ ...toHtml(props), ...fixed(props) }), ref }, children as never),
  )
  Host.displayName = tag
  return Host
}

type Listener = ((event: unknown) => void) | undefined

/** Taro's text fields tell `detail.value` on every key; HTML says it with `change`. */
const typed = (props: Props): Props => ({
  value: props.value ?? undefined,
  type: props.password ? 'password' : undefined,
  onInput: undefined,
  onConfirm: undefined,
  onChange: (event: Event) => {
    const told = { ...event, detail: { value: event.target.value } }
    ;(props.onInput as Listener)?.(told)
    ;(props.onChange as Listener)?.(told)
  },
})

const toggled = (type: string, detail: (event: Event, props: Props) => unknown) => (props: Props): Props => ({
  type,
  checked: props.checked ?? false,
  onChange: (event: Event) => (props.onChange as Listener)?.({ ...event, detail: detail(event, props) }),
})

export const View = host('div')
export const CoverView = host('div')
export const ScrollView = host('div')
export const Swiper = host('div')
export const SwiperItem = host('div')
export const MovableArea = host('div')
export const MovableView = host('div')
export const RootPortal = host('div')
export const CheckboxGroup = host('div')
export const RadioGroup = host('div')
export const PageMeta = host('div')
export const RichText = host('div')
export const Picker = host('div', () => ({ value: undefined, onChange: undefined }))
export const Text = host('span')
export const Icon = host('span')
export const Label = host('label')
export const Form = host('form')
export const Canvas = host('canvas')
export const Image = host('img', (props) => ({ alt: (props.alt as string) ?? (props.ariaLabel as string) ?? '' }))
export const Video = host('video')
export const Camera = host('div')
export const Map = host('div')
export const Button = host('button', (props) => ({ type: props.formType === 'submit' ? 'submit' : 'button' }))
export const Input = host('input', typed)
export const Textarea = host('textarea', (props) => ({ ...typed(props), type: undefined }))
export const Switch = host('input', toggled('checkbox', (event) => ({ value: event.target.checked })))
export const Checkbox = host('input', toggled('checkbox', (_event, props) => ({ value: props.value })))
export const Radio = host('input', toggled('radio', (_event, props) => ({ value: props.value })))
