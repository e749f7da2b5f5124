import type { Ways } from '../../frame/ways'
import { openWorkbench } from '../workbench/openWorkbench'

export const hoursWays = {
  waiting: { services: { icon: 'clock', open: openWorkbench } },
} satisfies Ways
