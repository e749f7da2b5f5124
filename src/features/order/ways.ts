import { toPage, type Ways } from '../../frame/ways'
import { openOrder } from './openOrder'

export const orderWays = {
  waiting: { nods: { icon: 'heart', open: toPage('/packages/workbench/nods/index') } },
  opens: { order: openOrder },
} satisfies Ways
