import { View } from '@tarojs/components'
import type { CSSProperties, PropsWithChildren } from 'react'
import { accessible, type Accessible } from './accessible'

export interface PressProps extends PropsWithChildren {
  onPress?: () => void
  className?: string
  id?: string
  style?: CSSProperties
  /** How it is read aloud; role `button` unless told. */
  told?: Accessible
  disabled?: boolean
  /** Out of the Tab order: within a radio group only one is in it. */
  skipped?: boolean
  onArrow?: (step: 1 | -1) => void
}

interface Key {
  key: string
  preventDefault: () => void
}

const ARROWS: Record<string, 1 | -1> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Whatever can be tapped: at least 48 px, reached by Tab, pressed by Enter or the space bar. */
export function Press({ onPress, className = '', id, style, told, disabled, skipped, onArrow, children }: PressProps) {
  const press = disabled ? undefined : onPress
  const onKeyDown = (event: Key) => {
    const step = ARROWS[event.key]
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      press?.()
    } else if (step && onArrow) {
      event.preventDefault()
      onArrow(step)
    }
  }
  // Taro's types know no key events: the phone has none.
  const keys: Record<string, unknown> = { onKeyDown, tabIndex: skipped ? -1 : 0 }
  return (
    <View
      id={id}
      className={`dl-press ${className}`}
      style={style}
      hoverClass={disabled ? 'none' : 'dl-press--down'}
      hoverStayTime={80}
      onClick={press}
      {...accessible({ role: 'button', disabled, ...told })}
      {...keys}
    >
      {children}
    </View>
  )
}
