/** Words of handing an order to a team (派单). */
export const DISPATCH_STATES = ['none', 'asked', 'taken', 'returned', 'lapsed'] as const

export type DispatchState = (typeof DISPATCH_STATES)[number]

export const DISPATCH_STATE_LABELS: Record<DispatchState, string> = {
  none: '没有派过', asked: '等队长回话', taken: '队里接下了', returned: '队里这次来不了', lapsed: '队长没来得及回话',
}
