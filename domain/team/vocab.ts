/** Words and limits of a volunteer team. */

export const TEAM_KINDS = ['corps', 'detachment', 'brigade', 'squad'] as const
export type TeamKind = (typeof TEAM_KINDS)[number]

export const TEAM_KIND_LABELS: Record<TeamKind, string> = { corps: '总队', detachment: '支队', brigade: '大队', squad: '分队' }

/** At which level of the county's tree a team stands. */
export const TEAM_LEVELS = ['station', 'subCentre', 'centre'] as const
export type TeamLevel = (typeof TEAM_LEVELS)[number]
export const TEAM_LEVEL_LABELS: Record<TeamLevel, string> = { station: '村里的', subCentre: '乡镇的', centre: '县里的' }

/** closing: closed, and its members are being let go one after the other, so that it no longer counts for them. */
export const TEAM_STATES = ['active', 'closing', 'closed'] as const
export type TeamState = (typeof TEAM_STATES)[number]

export const MEMBERSHIP_STATES = ['asked', 'member', 'declined', 'left', 'removed', 'teamClosed'] as const
export type MembershipState = (typeof MEMBERSHIP_STATES)[number]

export const MEMBERSHIP_STATE_LABELS: Record<MembershipState, string> = {
  asked: '等队长回话',
  member: '在队里',
  declined: '队里这次没收',
  left: '已经离开',
  removed: '已经离队',
  teamClosed: '队伍已经解散',
}

export const TEAM_LIMITS = {
  nameMax: 30,
  areaMax: 60,
  skillsMax: 60,
  reasonMax: 100,
  capacityMin: 2,
  /** What one team may hold at most, whatever a rule says: one document counts them. */
  capacityMax: 500,
  codeDigits: 8,
  page: 20,
} as const
