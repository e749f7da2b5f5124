/** What the holder of a post is told about her term. */
import { sayDate } from '../calendar/speech'
import type { News } from '../ground/news'
import { ROLE_LABELS } from '../ground/post'
import type { Appointment } from './appointment'

/** What a ring says of each kind. */
export const appointmentNews = {
  postNews: '您的岗位有变动，点开看看',
} as const
declare module '../ground/news' {
  interface NewsKinds extends Record<keyof typeof appointmentNews, string> {}
}

type Told = Pick<Appointment, 'role' | 'until'>

const WORDS = {
  begun: (role: string, until: string) => `请您担任${role}，任期到${until}。辛苦您了。`,
  endsSoon: (role: string, until: string) => `您担任${role}的任期到${until}为止，要接着做请和任用您的同志说一声。`,
  ended: (role: string) => `您担任${role}的任期到了，谢谢您这些日子的辛苦。`,
  withdrawn: (role: string) => `您不再担任${role}了，有疑问请打站里的电话。`,
} as const

export function newsOfAppointment({ role, until }: Told, event: keyof typeof WORDS): News {
  const label = ROLE_LABELS[role]
  return { kind: 'postNews', title: label, words: WORDS[event](label, until && sayDate(until, until)), about: { thing: 'me', id: role }, ...(event === 'endsSoon' && { canWait: true as const }) }
}
