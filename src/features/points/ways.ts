import type { Ways } from '../../frame/ways'
import { openPoints } from './openPoints'

export const pointsWays = {
  opens: { points: openPoints },
} satisfies Ways
