/** What a message about a team or a paper says: no other person's name, nothing anybody wrote. */
import { sayDate } from '../calendar/speech'
import type { News } from '../ground/news'
import type { Licence } from './papers/licence'
import type { Team } from './team'
import { LICENCE_LABELS } from '../person/licenceKinds'

/** What a ring says of each kind. */
export const teamNews = {
  teamNews: '队里有消息，点开看看',
  licenceRunsOut: '证书快到期了，点开看看',
} as const
declare module '../ground/news' {
  interface NewsKinds extends Record<keyof typeof teamNews, string> {}
  interface NewsThings { team: true;  paper: true }
}

const SAID = {
  accepted: '队里收下您了，欢迎。',
  declined: '队里这次没有收，点开看看是为什么。',
  removed: '您已经不在队里了，点开看看是为什么。',
  leads: '从今天起请您当队长，辛苦了。',
  leadsNoMore: '队长换人了，谢谢您带队这些日子。',
} as const

export function newsOfTeam(team: Pick<Team, '_id' | 'name'>, what: keyof typeof SAID): News {
  return { kind: 'teamNews', title: team.name, words: `「${team.name}」${SAID[what]}`, about: { thing: 'team', id: team._id } }
}

/** A month before it runs out. */
export function newsOfLicence({ _id, kind, until }: Pick<Licence, '_id' | 'kind' | 'until'>, today: string): News {
  const label = LICENCE_LABELS[kind]
  return { kind: 'licenceRunsOut', title: label, words: `您的${label}到${sayDate(until, today)}为止，换了新证请告诉站里。`, about: { thing: 'paper', id: _id }, canWait: true }
}
