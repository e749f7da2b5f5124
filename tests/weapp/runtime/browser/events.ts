/** WeChat hands page handlers plain {id, dataset} targets; glass-easel hands out elements. This is the difference. */
import type { glassEasel as GlassEasel } from 'glass-easel-miniprogram-adapter'

interface Target { id?: string; dataset?: Record<string, unknown>; _$?: Target }

const plain = (target: Target | undefined) => {
  const element = target?._$ ?? target
  return { id: element?.id ?? '', dataset: { ...element?.dataset }, offsetLeft: 0, offsetTop: 0 }
}

interface WrappedEvent {
  type: string
  timeStamp: number
  detail: unknown
  getOriginalEvent?(): { changedTouches?: Iterable<Touch>; clientX?: number; clientY?: number } | undefined
}

type WrapFunction = (this: WrappedEvent, target: Target, mark: unknown, currentTarget: Target) => unknown

export function usePlainTargets(glassEasel: typeof GlassEasel): void {
  const prototype = glassEasel.Event.prototype as unknown as { wrapShadowedEvent: WrapFunction }
  prototype.wrapShadowedEvent = function (target, mark, currentTarget) {
    const original = this.getOriginalEvent?.()
    const point = { identifier: 0, clientX: original?.clientX ?? 0, clientY: original?.clientY ?? 0, pageX: original?.clientX ?? 0, pageY: original?.clientY ?? 0 }
    const seen = {
      type: this.type, timeStamp: this.timeStamp, detail: this.detail, mark: mark ?? {},
      target: plain(target), currentTarget: plain(currentTarget), touches: [point], changedTouches: [point],
    }
    const event = Object.create(this) as object
    for (const [key, value] of Object.entries(seen)) Object.defineProperty(event, key, { value, writable: true, enumerable: true, configurable: true })
    return event
  }
}
