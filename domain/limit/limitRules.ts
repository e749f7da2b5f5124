/** How often one person may do what costs somebody else: her attention, or her address. Numbers a person meets only when
 *  something is wrong; they are local rules with a source, and a row that names a county holds there and nowhere else.
 *  They count a Shanghai day. Cards name the limit (`atMost`), the kernel counts (docs/decisions/0030). */
import { countyRuleOn } from '../ground/ruleBook'
import type { Reason } from '../ground/refusal'
import type { LimitName } from '../ground/card'
import type { Post, Role } from '../ground/post'

declare module '../ground/card' {
  interface Limits {
    /** Wishes told: each is read and answered by a station. */
    wishesTold: true
    /** What a station is asked for: merging, acting for somebody, a licence to look at, a place in a team, a report. */
    stationAsked: true
    /** Own data packed for taking away. */
    exports: true
    /** Other people's addresses, counted by orders and not by readings. */
    homesSeen: true
    /** Joining. A stranger is nobody yet and is counted by the address she calls from, where the platform says one: a village
     *  hall has one, and so have many phones of one mobile operator. */
    joins: true
    /** New phones that ask to be somebody's: counted as joining is, by where they call from, and each phone for itself as well. */
    phonesAsked: true
  }
}

/** Times a day: for herself, and for who has a post and does it for others too. */
export interface Allowance {
  own: number
  post: number
}

export interface LimitRule extends Record<LimitName, Allowance> {
  version: string
  /** From this Shanghai day on. */
  from: string
  source: string
  /** The county's id; missing for every county without a row of its own. */
  centre?: string
  /** Different homes within seven days, today's among them. */
  homesInAWeek: Allowance
  /** Seats given back within seven days after their home was seen: from so many on it is a burst (burst.ts). */
  givenBackInAWeek: Allowance
  guesses: GuessRule
}

/** How often a code may be mistyped in a row, and how long to wait after each further time; the last holds for all after it. */
export interface GuessRule {
  free: number
  pausesMinutes: readonly number[]
  /** Wrong ones of one person within 24 hours, right ones between or not: no hand mistypes so many. */
  aDay: number
  /** Wrong ones of everybody at one door on a Shanghai day. */
  atADoor: number
}

export const LIMIT_RULES: readonly LimitRule[] = [
  {
    version: 'limits-2026-1',
    from: '2020-01-01',
    source: '县级默认值：按一个人一天、一周用得着的最多次数再放宽，碰到的多半是出了岔子；个人信息最小必要（个保法第六条）',
    wishesTold: { own: 10, post: 200 },
    stationAsked: { own: 20, post: 200 },
    exports: { own: 5, post: 5 },
    homesSeen: { own: 6, post: 30 },
    joins: { own: 200, post: 200 },
    phonesAsked: { own: 15, post: 15 },
    homesInAWeek: { own: 15, post: 100 },
    guesses: { free: 5, pausesMinutes: [1, 1, 2, 3, 5, 10], aDay: 30, atADoor: 300 },
    givenBackInAWeek: { own: 4, post: 20 },
  },
]

/** What is said when a limit is met. */
export const LIMIT_REASONS: Record<LimitName, Reason> = {
  wishesTold: 'WISHES_TOLD_TODAY',
  stationAsked: 'STATION_ASKED_TODAY',
  exports: 'EXPORTED_TODAY',
  homesSeen: 'HOMES_SEEN_TODAY',
  joins: 'JOINED_FROM_HERE_TODAY',
  phonesAsked: 'PHONES_ASKED_TODAY',
}

/** What is said to who mistyped a code too often. */
export const GUESSED_REASONS: readonly Reason[] = ['GUESSED_TOO_OFTEN', 'GUESSED_ALL_DAY']

/** The rule of a county on a day: its own where it has one. */
export const limitRuleOn = (centre: string, day: string, rules: readonly LimitRule[] = LIMIT_RULES): LimitRule => countyRuleOn(rules, centre, day)

/** Posts that are nobody's work for a station. */
const PRIVATE: readonly Role[] = ['villager', 'volunteer', 'teamLeader']

/** Her number: that of a post while she has one. */
export const allowed = ({ own, post }: Allowance, posts: readonly Post[]): number => (posts.some(({ role }) => !PRIVATE.includes(role)) ? post : own)
