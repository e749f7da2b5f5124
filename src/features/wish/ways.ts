import type { Ways } from '../../frame/ways'
import { openWorkbench } from '../workbench/openWorkbench'
import { openMyWishes, openWishDetail } from './openWish'

export const wishWays = {
  me: [{ group: 'mine', at: 10, icon: 'wishes', title: '我的心愿', words: '说过的心愿，走到哪一步了', open: openMyWishes }],
  waiting: { wishes: { icon: 'wishes', open: openWorkbench } },
  opens: { wish: openWishDetail },
} satisfies Ways
