/** WeChat has no voice of its own: the button stays hidden until a voice service is connected here. */
export function canReadAloud(): boolean {
  return false
}

export function readAloud(_words: string, onEnd: () => void): void {
  onEnd()
}

export function stopReading(): void {}
