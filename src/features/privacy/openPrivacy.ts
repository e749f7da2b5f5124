import { toPage } from '../../frame/ways'

export const openMyData = toPage('/packages/privacy/mine/index')
export const openMyFacts = toPage('/packages/privacy/facts/index')
export const openWhoSaw = toPage('/packages/privacy/seen/index')
