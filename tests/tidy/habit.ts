/** A habit of the house: a check, and a small tree on which it proves that it can fail. */
import type { Check } from './houseTree'

export interface Habit {
  name: string
  check: Check
  /** A tree with faults and with what only looks like one. */
  sample: Record<string, string>
  /** What the check must say of it. */
  faults: string[]
}
