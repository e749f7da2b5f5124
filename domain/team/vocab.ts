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

/** What a licence says its holder may do (条例 16). */
export const LICENCE_KINDS = ['electrician', 'driver', 'nurse', 'doctor', 'firstAid', 'welder', 'teacher'] as const
export type LicenceKind = (typeof LICENCE_KINDS)[number]

export const LICENCE_LABELS: Record<LicenceKind, string> = {
  electrician: '电工证',
  driver: '驾驶证',
  nurse: '护士证',
  doctor: '医师证',
  firstAid: '急救员证',
  welder: '焊工证',
  teacher: '教师资格证',
}

/** told – she says she has it; seen – somebody of the station or her leader has seen the original; doubted – they have
 *  looked and it was not good. */
export const LICENCE_STATES = ['told', 'seen', 'doubted'] as const
export type LicenceState = (typeof LICENCE_STATES)[number]

export const PAPER_LIMITS = {
  insurerMax: 40,
  trainingNameMax: 40,
  contentMax: 200,
  organiserMax: 40,
  minutesMax: 6_000,
  /** Hundred thousand is what the counties buy; a million is no village's accident cover. */
  amountMax: 1_000_000,
  /** People one call writes onto a roster: each is three round trips in one transaction. */
  peopleAtOnce: 20,
} as const
