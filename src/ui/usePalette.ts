import { useSyncExternalStore } from 'react'
import { PALETTES, type Palette } from '../art/palette'
import { currentTheme, onTheme } from './theme'

/** The colours a drawing bakes in, following light and dark. */
export function usePalette(): Palette {
  return PALETTES[useSyncExternalStore(onTheme, currentTheme, currentTheme)]
}
