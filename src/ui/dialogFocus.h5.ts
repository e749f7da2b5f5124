/** Where the keyboard is, in a browser: a dialog keeps it inside, Escape leaves, and it returns to where it was. */
export function focusById(id: string): void {
  if (typeof document === 'undefined') return
  // After React has painted: a radio that was skipped cannot take focus yet.
  setTimeout(() => document.getElementById(id)?.focus(), 0)
}

const FOCUSABLE = '[tabindex="0"], input, textarea, select, a[href], button'

export function holdFocus(id: string, onEscape: () => void): () => void {
  if (typeof document === 'undefined') return () => {}
  const before = document.activeElement as HTMLElement | null
  const inside = () =>
    [...(document.getElementById(id)?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].filter((element) => element.tabIndex >= 0)

  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      onEscape()
      return
    }
    if (event.key !== 'Tab') return
    const stops = inside()
    const first = stops[0]
    const last = stops[stops.length - 1]
    if (!first || !last) return
    const active = document.activeElement
    const outside = !document.getElementById(id)?.contains(active)
    if (event.shiftKey ? active === first || outside : active === last || outside) {
      event.preventDefault()
      ;(event.shiftKey ? last : first).focus()
    }
  }

  document.addEventListener('keydown', onKey, true)
  focusById(id)
  return () => {
    document.removeEventListener('keydown', onKey, true)
    before?.focus?.()
  }
}
