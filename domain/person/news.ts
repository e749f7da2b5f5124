/** What somebody is told whose name was corrected; the name itself is not for a locked screen. */
import type { News } from '../ground/news'

/** What a ring says of each kind. */
export const personNews = {
  nameCorrected: '您登记的名字改对了，点开看看',
} as const
declare module '../ground/news' {
  interface NewsKinds extends Record<keyof typeof personNews, string> {}
  interface NewsThings { me: true }
}

export const newsOfName = (personId: string): News => ({
  kind: 'nameCorrected', title: '登记的名字', words: '站里的同志看过证件，把您登记的名字改对了。不对的话，请打站里的电话。', about: { thing: 'me', id: personId },
})
