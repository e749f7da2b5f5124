import { toPage } from '../../frame/ways'

export const openService = toPage('/packages/volunteer/service/index')
