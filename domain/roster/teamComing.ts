/** The team a row founds, by the rules a team is founded with on the phone; or what is wrong with its place in the tree. */
import type { Place } from '../place/place'
import { Refusal } from '../ground/refusal'
import { foundTeam, type Team } from '../team/team'
import type { TeamRule } from '../team/teamRules'
import { teamKindOf } from './sheet/teamSheet'
import type { Fault, RowCells } from './sheet/rosterSheet'

type Made = Omit<Team, 'rev'>

const WORDS: Partial<Record<string, Omit<Fault, 'value'>>> = {
  TEAM_PLACE: { header: '上级队伍', words: '不在同一个地方或者更上一级，请换一支' },
  TEAM_ORDER: { header: '上级队伍', words: '下面不能放这一级的队伍，请换一支' },
  TEAM_TOO_LARGE: { header: '人数上限', words: '超过县里规定的人数了，请改小' },
}

/** Nobody can join by code until its leader asks for one. */
export function teamComing(cells: RowCells, place: Place, parent: Team | Made | null, rule: TeamRule, made: { id: string; now: string }): { team: Made } | { fault: Fault } {
  const words = { kind: teamKindOf(cells), name: cells.name ?? '', area: cells.area ?? '', skills: cells.skills ?? '', capacity: Number(cells.capacity ?? rule.membersPerTeam) }
  try {
    const team = foundTeam(words, place, parent && { rev: 0, ...parent }, rule, { ...made, code: '' })
    return { team: { ...team, joinCodeUntil: '' } }
  } catch (error) {
    const said = error instanceof Refusal ? WORDS[error.reason] : undefined
    if (!said) throw error
    return { fault: { ...said, value: said.header === '人数上限' ? String(words.capacity) : cells.parent ?? '' } }
  }
}
