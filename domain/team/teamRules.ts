/** How teams are ordered and how large they may be, as data with its source: counties order their teams differently
 *  (寻乌: 县总队—乡大队—村支队), and limits are theirs to vote. A row that names a county holds there and nowhere else. */
import { countyRuleOn } from '../ground/ruleBook'
import type { TeamKind } from './vocab'

export interface TeamRule {
  version: string
  /** From this Shanghai day on. */
  from: string
  source: string
  /** The county's id; missing for every county without a row of its own. */
  centre?: string
  /** From the top down: a team's parent must stand further to the left. */
  order: readonly TeamKind[]
  /** Teams one person may belong to or have asked to join. */
  teamsPerPerson: number
  membersPerTeam: number
  /** Days after which a join code has to be renewed. */
  codeDays: number
}

export const TEAM_RULES: readonly TeamRule[] = [
  {
    version: 'teams-2026-1',
    from: '2020-01-01',
    source: 'GB/T 40143-2021《志愿服务组织基本规范》；总队—支队—大队—分队为常见编制，人数与个人上限为县级默认值',
    order: ['corps', 'detachment', 'brigade', 'squad'],
    teamsPerPerson: 5,
    membersPerTeam: 200,
    codeDays: 30,
  },
  {
    version: 'xunwu-2026-1',
    from: '2020-01-01',
    source: '寻乌县：县总队—乡大队—村支队',
    centre: 'xunwu',
    order: ['corps', 'brigade', 'detachment', 'squad'],
    teamsPerPerson: 5,
    membersPerTeam: 200,
    codeDays: 30,
  },
]

/** The rule of a county on a day: its own where it has one. */
export function teamRuleOn(centre: string, day: string, rules: readonly TeamRule[] = TEAM_RULES): TeamRule {
  return countyRuleOn(rules, centre, day)
}

/** Whether a team of one kind may stand under a team of another. */
export const mayStandUnder = (rule: TeamRule, child: TeamKind, parent: TeamKind): boolean =>
  rule.order.indexOf(parent) < rule.order.indexOf(child)
