/** The demo county's people. Nobody is real: they are called by what they do. Each holds `villager` at her own station,
 *  which gives the rights everybody has; grid workers are appointed in appointments.ts. The order is the order in which
 *  the demo's door shows them. */
import type { NewDoc } from '../../cloudfunctions/store/port'
import type { Role } from '../../domain/ground/post'
import { contactOfPerson } from '../../domain/person/person'
import { demoLogin, type DemoPerson } from '../demoDoor'
import { inGrid } from './grids'
import { CENTRE, pathOf, villageOf, type StationId } from './places'

interface Resident {
  id: string
  name: string
  home: StationId
  roles: readonly Role[]
  about: string
  /** Phone and exact address, if the county knows them. */
  contact?: readonly [phone: string, address: string]
  /** Where the roles are held, when that is not the village she lives in. */
  at?: string
  /** Has no phone of her own: others speak for her, and she cannot be entered. */
  noLogin?: true
}

const RESIDENTS = [
  { id: 'wang-nainai', name: '王奶奶', home: 'qinghe', roles: [], about: '青禾村村民，76岁，一个人住', contact: ['13800000001', '青禾村一组3号'] },
  { id: 'chen-shifu', name: '陈师傅', home: 'qinghe', roles: ['volunteer'], about: '青禾村志愿者，退休电工，再帮半小时就满100小时', contact: ['13800000002', '青禾村二组18号'] },
  { id: 'li-zhanzhang', name: '李站长', home: 'qinghe', roles: ['stationHead'], about: '青禾村实践站站长' },
  { id: 'he-shijianyuan', name: '何实践员', home: 'qinghe', roles: ['civilizationWorker'], about: '青禾村文明实践员', contact: ['13800000003', '青禾村文化广场东侧值班室'] },
  { id: 'zhou-wanggeyuan', name: '周网格员', home: 'qinghe', roles: ['volunteer'], about: '青禾村西片网格员，替不会用手机的老人写心愿' },
  { id: 'hu-wanggeyuan', name: '胡网格员', home: 'qinghe', roles: [], about: '青禾村东片网格员' },
  { id: 'sun-dianzhang', name: '孙店长', home: 'qinghe', roles: ['shopKeeper'], about: '青禾村积分超市店主' },
  { id: 'xiao-lin', name: '小林', home: 'qinghe', roles: ['volunteer'], about: '青禾村志愿者，返乡青年' },
  { id: 'zhao-laoshi', name: '赵老师', home: 'qinghe', roles: ['volunteer'], about: '青禾村志愿者，退休教师，二星' },
  { id: 'liu-yeye', name: '刘爷爷', home: 'qinghe', roles: [], about: '青禾村村民，81岁，没有手机', contact: ['13800000004', '青禾村四组7号'], noLogin: true },
  { id: 'xu-daniang', name: '许大娘', home: 'qinghe', roles: [], about: '青禾村村民', contact: ['13800000005', '青禾村三组11号'] },
  { id: 'ding-dabo', name: '丁大伯', home: 'qinghe', roles: [], about: '青禾村村民', contact: ['13800000006', '青禾村五组2号'] },
  { id: 'xiao-wang', name: '小王', home: 'qinghe', roles: [], about: '王奶奶的女儿，替王奶奶办事', contact: ['13800000012', '青禾村一组5号'] },
  { id: 'wang-dajie', name: '王大姐', home: 'qinghe', roles: ['volunteer'], about: '青禾村志愿者，旧手机上的登记' },
  { id: 'wang-dasao', name: '王大嫂', home: 'qinghe', roles: ['volunteer'], about: '就是王大姐，换了手机又登记了一次' },
  { id: 'huang-ayi', name: '黄阿姨', home: 'qinghe', roles: ['volunteer'], about: '青禾村志愿者，巧手妇女队' },
  { id: 'zheng-dage', name: '郑大哥', home: 'qinghe', roles: ['volunteer'], about: '青禾村志愿者，泥瓦匠，三星' },
  { id: 'tang-xiaomei', name: '唐小妹', home: 'qinghe', roles: ['volunteer'], about: '青禾村志愿者，刚登记，第一次来帮忙' },
  { id: 'gao-zhanzhang', name: '高站长', home: 'zhuxi', roles: ['stationHead'], about: '竹溪村实践站站长' },
  { id: 'luo-shijianyuan', name: '罗实践员', home: 'zhuxi', roles: ['civilizationWorker'], about: '竹溪村文明实践员' },
  { id: 'cao-wanggeyuan', name: '曹网格员', home: 'zhuxi', roles: [], about: '竹溪村网格员' },
  { id: 'fang-dianzhang', name: '方店长', home: 'zhuxi', roles: ['shopKeeper'], about: '竹溪村积分超市店主' },
  { id: 'zhang-popo', name: '张婆婆', home: 'zhuxi', roles: [], about: '竹溪村村民，79岁', contact: ['13800000007', '竹溪村二组9号'] },
  { id: 'ma-daye', name: '马大爷', home: 'zhuxi', roles: [], about: '竹溪村村民，70岁', contact: ['13800000008', '竹溪村一组15号'] },
  { id: 'feng-hushi', name: '冯护士', home: 'zhuxi', roles: ['volunteer'], about: '竹溪村志愿者，退休护士，一星' },
  { id: 'wu-tongxue', name: '吴同学', home: 'zhuxi', roles: ['volunteer'], about: '竹溪村志愿者，大学生' },
  { id: 'yao-zhanzhang', name: '姚站长', home: 'hetang', roles: ['stationHead', 'shopKeeper'], about: '荷塘村实践站站长，兼管积分超市' },
  { id: 'su-dama', name: '苏大妈', home: 'hetang', roles: [], about: '荷塘村村民', contact: ['13800000009', '荷塘村三组6号'] },
  { id: 'shen-dajie', name: '沈大姐', home: 'hetang', roles: ['volunteer'], about: '荷塘村志愿者' },
  { id: 'shi-zhanzhang', name: '石站长', home: 'songping', roles: ['stationHead', 'shopKeeper'], about: '松坪村实践站站长，兼管积分超市' },
  { id: 'ye-daye', name: '叶大爷', home: 'songping', roles: [], about: '松坪村村民，73岁', contact: ['13800000010', '松坪村一组1号'] },
  { id: 'xu-shifu', name: '徐师傅', home: 'songping', roles: ['volunteer'], about: '松坪村志愿者，水管工' },
  { id: 'bai-zhanzhang', name: '白站长', home: 'taoyuan', roles: ['stationHead', 'shopKeeper'], about: '桃源村实践站站长，兼管积分超市' },
  { id: 'ma-diaodu', name: '马调度', home: 'qinghe', roles: ['dispatcher'], at: CENTRE, about: '县中心调度员' },
  { id: 'zheng-suozhang', name: '郑所长', home: 'zhuxi', roles: ['subCentreHead'], at: 'yunchuan', about: '云川镇实践所所长' },
  { id: 'qian-shenji', name: '钱审计', home: 'hetang', roles: ['auditor'], at: CENTRE, about: '县里的审计员' },
  { id: 'wu-guanliyuan', name: '吴管理员', home: 'zhuxi', roles: ['systemAdmin'], at: CENTRE, about: '县里的系统管理员' },
  { id: 'qin-nainai', name: '秦奶奶', home: 'taoyuan', roles: [], about: '桃源村村民，77岁', contact: ['13800000011', '桃源村二组4号'] },
] as const satisfies readonly Resident[]

export type PersonId = (typeof RESIDENTS)[number]['id']

/** Somebody who has just registered and comes to help for the first time: the station has not nodded yet. */
const FIRST_TIMER: PersonId = 'tang-xiaomei'

const residents: readonly Resident[] = RESIDENTS

/** Whoever can be entered. */
export const demoPeople: readonly DemoPerson[] = residents
  .filter((each) => !each.noLogin)
  .map(({ id, name, about }) => ({ personId: id, name, about }))

/** Somebody the county does not know yet: whoever wants to see how one joins comes in as her. */
export const NEWCOMER: DemoPerson = { personId: 'newcomer', name: '新来的乡亲', about: '第一次打开，还没有登记' }

export const nameOf = (id: PersonId): string => residents.find((each) => each.id === id)?.name ?? id
export const homeOf = (id: PersonId): StationId => residents.find((each) => each.id === id)?.home ?? 'qinghe'

/** Volunteers of the villages came by their rosters: every station knows them. */
const byRoster = (id: string, roles: readonly Role[], at: string) =>
  (roles.includes('volunteer') && id !== FIRST_TIMER ? { known: { by: 'roster' as const, at, byId: 'wu-guanliyuan' } } : {})

export const peopleDocuments = (joinedAt: string, lately: string): NewDoc<'people'>[] =>
  residents.map(({ id, name, home, roles, at, noLogin }) => ({
    _id: id,
    name,
    ...pathOf(home),
    stationName: villageOf(home).name,
    ...inGrid(id),
    ...byRoster(id, roles, joinedAt),
    posts: [{ role: 'villager' as const, place: home }, ...roles.map((role) => ({ role, place: at ?? home }))],
    logins: noLogin ? [] : [demoLogin(id)],
    openClaims: 0,
    atWork: '',
    joinedAt: id === FIRST_TIMER ? lately : joinedAt,
  }))

export const loginDocuments = (): NewDoc<'logins'>[] =>
  demoPeople.map(({ personId }) => ({ _id: demoLogin(personId), personId }))

export const contactDocuments = (): NewDoc<'contacts'>[] =>
  residents.flatMap(({ id, contact }) => (contact ? [{ _id: contactOfPerson(id), phone: contact[0], address: contact[1] }] : []))
