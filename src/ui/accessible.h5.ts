/** What a screen reader is told, in the browser's words. Its twin says the same to WeChat. */
export interface Accessible {
  role?: 'button' | 'link' | 'radio' | 'radiogroup' | 'checkbox' | 'heading' | 'img' | 'alert' | 'status' | 'dialog' | 'navigation' | 'main' | 'list' | 'listitem' | 'spinbutton' | 'progressbar' | 'group'
  label?: string
  level?: number
  checked?: boolean
  disabled?: boolean
  busy?: boolean
  expanded?: boolean
  /** The page this link leads to is the one shown. */
  here?: boolean
  hidden?: boolean
  modal?: boolean
  live?: 'polite' | 'assertive'
  now?: number
  min?: number
  max?: number
  valueText?: string
}

const flag = (on: boolean | undefined) => (on === undefined ? undefined : String(on))

/** Only what was given: an absent property must stay absent on Taro's elements, not become "null". */
export function accessible(told: Accessible): Record<string, unknown> {
  const all: Record<string, unknown> = {
    role: told.role,
    'aria-label': told.label,
    'aria-level': told.level?.toString(),
    'aria-checked': flag(told.checked),
    'aria-disabled': told.disabled ? 'true' : undefined,
    'aria-busy': told.busy ? 'true' : undefined,
    'aria-expanded': flag(told.expanded),
    'aria-current': told.here ? 'page' : undefined,
    'aria-hidden': told.hidden ? 'true' : undefined,
    'aria-modal': told.modal ? 'true' : undefined,
    'aria-live': told.live,
    'aria-valuenow': told.now?.toString(),
    'aria-valuemin': told.min?.toString(),
    'aria-valuemax': told.max?.toString(),
    'aria-valuetext': told.valueText,
  }
  const given: typeof all = {}
  for (const [name, value] of Object.entries(all)) if (value !== undefined) given[name] = value
  return given
}
