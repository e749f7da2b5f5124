/** The colours a drawing bakes in, following light and dark. Asked once for all drawings: on weapp each question to the
 *  system is a call across threads. */
import { useSyncExternalStore } from 'react'
import { PALETTES, type Palette } from '../art/palette'
import { currentTheme, onTheme } from './theme'

let palette: Palette | undefined
const listeners = new Set<() => void>()

function current(): Palette {
  if (!palette) {
    palette = PALETTES[currentTheme()]
    onTheme(() => {
      palette = PALETTES[currentTheme()]
      for (const listener of listeners) listener()
    })
  }
  return palette
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function usePalette(): Palette {
  return useSyncExternalStore(subscribe, current, current)
}
