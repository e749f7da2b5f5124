import { View } from '@tarojs/components'
import { useEffect, useId, useRef, type PropsWithChildren, type ReactNode } from 'react'
import { Icon } from './Icon'
import { Press } from './Press'
import { accessible } from './accessible'
import { holdFocus } from './dialogFocus'

interface SheetProps extends PropsWithChildren {
  title: string
  open: boolean
  onClose: () => void
  /** Buttons that stay in sight while the rest scrolls. */
  action?: ReactNode
}

/** From below on a phone, a centred dialog on a desk. 关上, the veil and Escape all close it; nothing is lost by closing. */
export function Sheet({ title, open, onClose, action, children }: SheetProps) {
  // A colon is no good in an id that WeChat selects by.
  const id = `dl-sheet-${useId().replace(/:/g, '')}`
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => (open ? holdFocus(id, () => close.current()) : undefined), [open, id])
  if (!open) return null
  const reachable: Record<string, unknown> = { tabIndex: -1 }
  return (
    <View className="dl-sheet">
      <View className="dl-sheet__veil" catchMove onClick={onClose} />
      <View id={id} className="dl-sheet__paper" {...accessible({ role: 'dialog', modal: true, label: title })} {...reachable}>
        <View className="dl-sheet__head">
          <View className="dl-sheet__title" {...accessible({ role: 'heading', level: 2 })}>
            {title}
          </View>
          <Press className="dl-sheet__close" onPress={onClose}>
            <Icon name="close" size="small" />
            <View className="dl-sheet__close-words">关上</View>
          </Press>
        </View>
        <View className="dl-sheet__body">{children}</View>
        {action ? <View className="dl-sheet__action dl-stack">{action}</View> : null}
      </View>
    </View>
  )
}
