// The part of AbortController that react-query uses, for WeChat's logic thread, which has none.
// webpack's ProvidePlugin puts it in wherever the weapp build names AbortController or AbortSignal.

type Listener = () => void

export class AbortSignal {
  aborted = false
  reason: unknown = undefined
  onabort: Listener | null = null
  private listeners = new Set<Listener>()

  addEventListener(_type: 'abort', listener: Listener): void {
    this.listeners.add(listener)
  }

  removeEventListener(_type: 'abort', listener: Listener): void {
    this.listeners.delete(listener)
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason
  }

  /** Only AbortController calls this. A second abort changes nothing, as in browsers. */
  settle(reason: unknown): void {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason
    this.onabort?.()
    for (const listener of [...this.listeners]) listener()
    this.listeners.clear()
  }
}

export class AbortController {
  readonly signal = new AbortSignal()

  abort(reason: unknown = new Error('AbortError')): void {
    this.signal.settle(reason)
  }
}
