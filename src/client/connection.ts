/** Whether the last call was answered: the only thing that tells a signal from none. */
let answered = true
const listeners = new Set<() => void>()

export const wasAnswered = (): boolean => answered

export function noteCall(nowAnswered: boolean): void {
  if (answered === nowAnswered) return
  answered = nowAnswered
  for (const listener of [...listeners]) listener()
}

export function watchConnection(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
