/** What a screen reader is told, in WeChat's words (aria-role and friends, base library 2.7.1). */
import type { Accessible } from './accessible.h5'

export type { Accessible }

const ROLES: Partial<Record<NonNullable<Accessible['role']>, string>> = {
  button: 'button',
  link: 'link',
  radio: 'radio',
  checkbox: 'checkbox',
  heading: 'heading',
  img: 'img',
  alert: 'alert',
  dialog: 'dialog',
  spinbutton: 'spinbutton',
}

export function accessible(told: Accessible): Record<string, unknown> {
  const props: Record<string, unknown> = {}
  const role = told.role && ROLES[told.role]
  if (role) props['aria-role'] = role
  if (told.label) props['aria-label'] = told.label
  if (told.checked !== undefined) props['aria-checked'] = told.checked
  if (told.disabled) props['aria-disabled'] = true
  if (told.hidden) props['aria-hidden'] = true
  return props
}
