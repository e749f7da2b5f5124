/** What is told about somebody's own data. */
import type { News } from '../ground/news'

/** What a ring says of each kind. */
export const privacyNews = {
  exportReady: '您的信息整理好了，点开来拿',
} as const
declare module '../ground/news' {
  interface NewsKinds extends Record<keyof typeof privacyNews, string> {}
  interface NewsThings { myData: true }
}

export const newsOfExport = (pieces: number): News =>
  ({ kind: 'exportReady', title: '导出我的信息', words: `您的信息整理好了，共${pieces}份，一天以内来拿。`, about: { thing: 'myData', id: 'export' } })
