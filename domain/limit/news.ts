/** What somebody is told whose home was seen by a person who saw more of them than usual: calm, and without a name. */
import type { News } from '../ground/news'

/** What a ring says of each kind. */
export const limitNews = {
  homesLooked: '有件事想让您知道，点开看看',
} as const
declare module '../ground/news' {
  interface NewsKinds extends Record<keyof typeof limitNews, string> {}
  interface NewsThings { seen: true }
}

export const newsOfBurst = (ownerId: string): News => ({
  kind: 'homesLooked', title: '谁看过我的信息',
  words: '有位答应来帮您的人，这几天看的住址比平常多，站里正在问。点开能看到是谁、什么时候看的；不放心就打站里的电话。',
  about: { thing: 'seen', id: ownerId },
})
