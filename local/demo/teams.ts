/** The county's teams as a tree of all four ranks, with leaders, members and one who asks; their papers: licences seen,
 *  waiting to be seen and about to run out, a cover of 100,000 yuan, a training; free times, and an order just handed to one. All through the real actions. */
import { addDays, dayOf } from '../../domain/calendar/shanghai'
import { licenceId } from '../../domain/team/papers/licence'
import type { TeamKind } from '../../domain/team/vocab'
import type { LicenceKind } from '../../domain/person/licenceKinds'
import type { PersonId } from './people'
import { CENTRE } from './places'
import { stepsFrom, type Step } from './steps'
import type { At } from './when'

interface TeamStory {
  id: string
  kind: TeamKind
  name: string
  place: string
  above?: string
  area: string
  skills: string
  capacity: number
  by: PersonId
  leader: PersonId
  /** Asked and let in by the leader. */
  members: readonly PersonId[]
  /** Came by the code the leader showed. */
  byCode?: readonly PersonId[]
  /** Asks, and nobody has answered so far. */
  asks?: PersonId
}

/** From the top down: a team needs the one above it. */
const TEAMS: readonly TeamStory[] = [
  {
    id: 'corps', kind: 'corps', name: '示范县志愿服务总队', place: CENTRE, area: '全县', skills: '统筹全县的志愿服务', capacity: 200,
    by: 'ma-diaodu', leader: 'zhao-laoshi', members: ['feng-hushi', 'shen-dajie'],
  },
  {
    id: 'detachment', kind: 'detachment', name: '云川镇支队', place: 'yunchuan', above: 'corps', area: '云川镇三个村', skills: '看护、维修、助学', capacity: 100,
    by: 'zheng-suozhang', leader: 'feng-hushi', members: ['chen-shifu', 'shen-dajie'],
  },
  {
    id: 'brigade', kind: 'brigade', name: '青禾村大队', place: 'qinghe', above: 'detachment', area: '青禾村一到五组', skills: '邻里互助', capacity: 60,
    by: 'li-zhanzhang', leader: 'zhao-laoshi', members: ['huang-ayi', 'zhou-wanggeyuan'],
  },
  {
    id: 'repair', kind: 'squad', name: '青禾水电维修分队', place: 'qinghe', above: 'brigade', area: '青禾村一到五组', skills: '换灯、修水管、补墙', capacity: 12,
    by: 'li-zhanzhang', leader: 'chen-shifu', members: ['zhou-wanggeyuan'], byCode: ['zheng-dage'], asks: 'xiao-lin',
  },
  {
    id: 'needle', kind: 'squad', name: '青禾巧手分队', place: 'qinghe', above: 'brigade', area: '青禾村', skills: '缝补、理发、做饭', capacity: 20,
    by: 'li-zhanzhang', leader: 'huang-ayi', members: ['zhao-laoshi'],
  },
  {
    id: 'health', kind: 'squad', name: '竹溪健康分队', place: 'zhuxi', above: 'detachment', area: '竹溪村', skills: '量血压、陪着看病', capacity: 10,
    by: 'gao-zhanzhang', leader: 'feng-hushi', members: ['wu-tongxue'],
  },
]

type Add = ReturnType<typeof stepsFrom>['add']

/** One team comes into being within an hour of its day. */
function foundOne(team: TeamStory, day: number, ids: Map<string, string>, add: Add): void {
  const at = (minute: number): At => [day, `10:${minute}`]
  const it = () => ({ teamId: ids.get(team.id) ?? '' })
  const { by, leader, kind, name, area, skills, capacity, place } = team
  add(at(0), by, 'team.create', () => ({ kind, placeId: place, name, area, skills, capacity, ...(team.above ? { parentId: ids.get(team.above) ?? '' } : {}) }), ({ teamId }) => ids.set(team.id, teamId))
  const join = (who: PersonId, minute: number, answers: PersonId) => {
    add(at(minute), who, 'team.join', it)
    add(at(minute + 1), answers, 'team.answerRequest', () => ({ ...it(), personId: who, accept: true }))
  }
  join(leader, 5, by)
  add(at(10), by, 'team.setLeader', () => ({ ...it(), personId: leader, leads: true }))
  team.members.forEach((who, i) => join(who, 15 + 5 * i, leader))
  let code = ''
  add(at(40), leader, 'team.detail', it, ({ joinCode }) => { code = joinCode })
  team.byCode?.forEach((who) => add(at(45), who, 'team.joinByCode', () => ({ code })))
  // A code lives thirty days; one team still shows its first, which is over.
  if (team.byCode) add([-3, '09:00'], leader, 'team.renewCode', it)
  if (team.asks) add([-1, '19:20'], team.asks, 'team.join', it)
}

const FOUNDED_DAYS_AGO = 40

function papers(now: string, ids: Map<string, string>, add: Add): void {
  const on = (days: number) => addDays(dayOf(now), days)
  const licence = (who: PersonId, kind: LicenceKind, until: number, tail: string, seenBy?: PersonId) => {
    add([seenBy ? -32 : -1, '15:00'], who, 'team.tellLicence', () => ({ kind, until: on(until), tail }))
    if (seenBy) add([-31, '09:30'], seenBy, 'team.seeLicence', () => ({ licenceId: licenceId(who, kind), good: true }))
  }
  licence('chen-shifu', 'electrician', 900, '3071', 'li-zhanzhang')
  licence('zheng-dage', 'welder', 18, '5520', 'li-zhanzhang')
  licence('feng-hushi', 'nurse', 400, '1182', 'gao-zhanzhang')
  licence('xiao-lin', 'driver', 1_200, '908X')
  const cover = { placeId: 'qinghe', insurer: '示范县某保险公司', amountYuan: 100_000, from: on(-30), until: on(334) }
  let coverId = ''
  add([-30, '14:00'], 'li-zhanzhang', 'team.createCover', () => cover, (answer) => { ({ coverId } = answer) })
  for (const [i, team] of ['repair', 'needle'].entries()) {
    add([-30, i === 0 ? '14:10' : '14:15'], 'li-zhanzhang', 'team.coverTeam', () => ({ coverId, teamId: ids.get(team) ?? '' }))
  }
  const training = { placeId: 'qinghe', name: '用电安全', content: '断电、验电、上梯子', minutes: 90, organiser: '青禾村实践站', day: on(-12), purpose: 'service' } as const
  let trainingId = ''
  add([-12, '17:00'], 'he-shijianyuan', 'team.recordTraining', () => training, (answer) => { ({ trainingId } = answer) })
  add([-12, '17:05'], 'he-shijianyuan', 'team.addToTraining', () => ({ trainingId, personIds: ['chen-shifu', 'zheng-dage', 'zhou-wanggeyuan'] }))
}

/** When some of them are free; 周网格员 is busy these days, so nobody asks him. */
function freeTimes(now: string, add: Add): void {
  const on = (days: number) => addDays(dayOf(now), days)
  add([-10, '20:00'], 'chen-shifu', 'person.setFreeTimes', () => ({ slots: ['1-evening', '3-evening', '6-morning', '6-afternoon', '0-morning'], reach: 'subCentre', restsInSeason: true }))
  add([-10, '20:10'], 'zheng-dage', 'person.setFreeTimes', () => ({ reach: 'centre', restsInSeason: true }))
  add([-2, '20:20'], 'zhou-wanggeyuan', 'person.setFreeTimes', () => ({ reach: 'station', restsInSeason: false, busy: [{ from: on(-1), until: on(6) }] }))
}

/** 高站长 has just asked the health squad; its leader has still to answer. */
function handed(ids: Map<string, string>, add: Add): void {
  let orderId = ''
  add({ minutesAgo: 46 }, 'gao-zhanzhang', 'order.feed', () => ({ scope: 'station' }), ({ orders }) => {
    orderId = orders.find(({ title }) => title === '想听人念念报纸')?.orderId ?? ''
  })
  add({ minutesAgo: 45 }, 'gao-zhanzhang', 'order.dispatch', () => ({ orderId, teamId: ids.get('health') ?? '' }))
}

export function teamSteps(now: string): Step[] {
  const { steps, add } = stepsFrom(now)
  const ids = new Map<string, string>()
  TEAMS.forEach((team, i) => foundOne(team, i - FOUNDED_DAYS_AGO, ids, add))
  papers(now, ids, add)
  freeTimes(now, add)
  handed(ids, add)
  return steps
}
