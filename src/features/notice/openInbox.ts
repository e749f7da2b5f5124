import { toPage } from '../../frame/ways'

export const openInbox = toPage('/packages/wish/inbox/index')
