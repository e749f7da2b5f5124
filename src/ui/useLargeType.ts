/** Large type (关怀模式): on when the user chose it, or when WeChat itself shows type a quarter larger than ordinary. */
import { useSyncExternalStore } from 'react'
import { keepTypeChoice, readTypeChoice, systemFontScale } from '../platform/fontScale'

const LARGE_FROM = 1.25

let large: boolean | undefined
const listeners = new Set<() => void>()

function isLarge(): boolean {
  if (large === undefined) {
    const choice = readTypeChoice()
    large = choice ? choice === 'large' : systemFontScale() >= LARGE_FROM
  }
  return large
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Every open page follows at once. */
export function chooseLargeType(on: boolean): void {
  large = on
  keepTypeChoice(on ? 'large' : 'normal')
  for (const listener of listeners) listener()
}

export function useLargeType(): boolean {
  return useSyncExternalStore(subscribe, isLarge, isLarge)
}
