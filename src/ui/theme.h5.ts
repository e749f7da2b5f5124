/** Light or dark, as the system has it; told to drawings, whose colours are baked in. */
import type { Theme } from '../art/palette'

const query = () =>
  typeof window !== 'undefined' && window.matchMedia ? window.matchMedia('screen and (prefers-color-scheme: dark)') : undefined

export function currentTheme(): Theme {
  return query()?.matches ? 'dark' : 'light'
}

export function onTheme(listener: () => void): void {
  // Safari before 14 knows only the older name.
  query()?.addListener(listener)
}
