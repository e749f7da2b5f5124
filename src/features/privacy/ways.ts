import type { Ways } from '../../frame/ways'
import { openMyData } from './openPrivacy'

export const privacyWays = {
  me: [{ group: 'privacy', at: 10, icon: 'shield', title: '我的信息', words: '谁看过、同意了什么、改资料、带走或注销', open: openMyData }],
  opens: { myData: openMyData },
} satisfies Ways
