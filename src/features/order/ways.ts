import { toPage, type Ways } from '../../frame/ways'
import { openOrder } from './openOrder'

const openNods = toPage('/packages/workbench/nods/index')

export const orderWays = {
  waiting: { nods: { icon: 'heart', open: openNods }, asked: { icon: 'people', open: openNods } },
  opens: { order: openOrder },
} satisfies Ways
