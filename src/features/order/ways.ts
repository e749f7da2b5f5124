import type { Ways } from '../../frame/ways'
import { openOrder } from './openOrder'

export const orderWays = {
  opens: { order: openOrder },
} satisfies Ways
