import { toPage, type Ways } from '../../frame/ways'
import { openWhoSaw } from '../privacy/openPrivacy'

export const limitWays = {
  waiting: { bursts: { icon: 'shield', open: toPage('/packages/workbench/bursts/index') } },
  opens: { seen: () => openWhoSaw() },
} satisfies Ways
