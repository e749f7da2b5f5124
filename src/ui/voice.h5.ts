/** The browser's own voice. */
export function canReadAloud(): boolean {
  return typeof window !== 'undefined' && 'speechSynthesis' in window
}

export function readAloud(words: string, onEnd: () => void): void {
  const utterance = new SpeechSynthesisUtterance(words)
  utterance.lang = 'zh-CN'
  // Slower than the default: the listener is old.
  utterance.rate = 0.85
  utterance.onend = onEnd
  utterance.onerror = onEnd
  window.speechSynthesis.cancel()
  window.speechSynthesis.speak(utterance)
}

export function stopReading(): void {
  if (canReadAloud()) window.speechSynthesis.cancel()
}
