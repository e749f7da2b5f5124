/** What the workbench takes and gives. */
import * as z from 'zod'
import { takes } from '../ground/contract'
import type { Waiting } from './waiting'

export const workbenchContracts = {
  /** What waits for me by my posts: what presses most first; nothing for who holds none. */
  'workbench.waiting': takes(z.strictObject({})).gives<{ waiting: Waiting[] }>(),
}
