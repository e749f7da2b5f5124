import { toPage } from '../../frame/ways'

export const openPoints = toPage('/packages/market/points/index')
