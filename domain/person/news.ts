/** What somebody is told whose name was corrected, or to whom a phone was linked; names are not for a locked screen. */
import type { News } from '../ground/news'

/** What a ring says of each kind. */
export const personNews = {
  nameCorrected: '您登记的名字改对了，点开看看',
  phoneLinked: '您多了一部手机，点开看看',
  theirPhoneLinked: '您替着用的乡亲有了新手机',
} as const
declare module '../ground/news' {
  interface NewsKinds extends Record<keyof typeof personNews, string> {}
  interface NewsThings { me: true; phones: true; agencies: true }
}

export const newsOfName = (personId: string): News => ({
  kind: 'nameCorrected', title: '登记的名字', words: '站里的同志看过证件，把您登记的名字改对了。不对的话，请打站里的电话。', about: { thing: 'me', id: personId },
})

/** On the phones she had before, which is where somebody else's phone would be noticed. */
export const newsOfPhone = (personId: string): News => ({
  kind: 'phoneLinked', title: '新添的手机',
  words: '村里站给您添了一部手机，它也能看您的东西。不是您本人要的，请点开让别的手机都断开，再打站里的电话。', about: { thing: 'phones', id: personId },
})

/** To who acts for her: she may read no messages herself. */
export const newsOfTheirPhone = (agencyId: string): News => ({
  kind: 'theirPhoneLinked', title: '乡亲的新手机',
  words: '您替着用的一位乡亲，站里给接上了一部手机。要是您没听本人说起，请问问本人，或打站里的电话。', about: { thing: 'agencies', id: agencyId },
})
