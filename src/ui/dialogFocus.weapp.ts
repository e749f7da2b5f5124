/** A phone has no keyboard focus to hold. */
export function focusById(_id: string): void {}

export function holdFocus(_id: string, _onEscape: () => void): () => void {
  return () => {}
}
