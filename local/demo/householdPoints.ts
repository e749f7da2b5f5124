/** 黄阿姨 has put some of her points into the family's. */
import type { Step } from './steps'
import { instantOf } from './when'

export const householdPointsSteps = (now: string): Step[] => [
  { at: instantOf([-2, '19:30'], now), who: 'huang-ayi', action: 'household.pool', learn: () => undefined, input: () => ({ points: 20 }) },
]
