/** What a screen reader is told, in WeChat's words (its page aria-component). Taro's templates must name these
 *  attributes on a view; they leave them out unless the build adds them. */
import type { Accessible } from './accessible.h5'

export type { Accessible }

const ROLES = ['button', 'link', 'radio', 'checkbox', 'heading', 'img', 'alert', 'dialog']

export function accessible(told: Accessible): Record<string, unknown> {
  const props: Record<string, unknown> = {}
  if (told.role && ROLES.includes(told.role)) props['aria-role'] = told.role
  // Said as words: one attribute less on every view, and heard the same on every phone.
  if (told.label) props['aria-label'] = told.checked || told.here ? `${told.label}，已选` : told.label
  if (told.disabled) props['aria-disabled'] = true
  if (told.hidden) props['aria-hidden'] = true
  return props
}
