/** Sites, grids, households and teams through the real path, on SQLite. */
import { openSqlite } from '../../cloudfunctions/store/sqlite'
import { readSheet } from '../../cloudfunctions/actions/roster/sheet/readSheet'
import type { RosterKind } from '../../domain/roster/vocab'
import { openRosterCounty, peopleOf, type RosterCounty } from './rosterCounty'

let county: RosterCounty
beforeEach(async () => { county = await openRosterCounty(openSqlite({ file: ':memory:' })) })
afterEach(() => county.store.close())

async function bring(kind: RosterKind, sheet: string[][], who = 'ma') {
  const { jobId } = await county.send(who, kind, sheet)
  return county.apply(who, jobId)
}
async function reported(jobId: string, who = 'ma'): Promise<string[]> {
  return (await county.does(who, 'roster.report', { jobId })).rows.flatMap(({ sentences }) => sentences)
}
async function exported(kind: RosterKind, placeId = 'hengyang'): Promise<Buffer> {
  const { url } = await county.does('ma', 'roster.export', { kind, placeId })
  return (await county.files.read(url.replace('memory:', ''))) ?? Buffer.alloc(0)
}

const HOUSEHOLD = ['村', '户主', '家人', '户名', '组', '网格']
const TEAM = ['队名', '级别', '乡镇', '村', '上级队伍', '人数上限', '会做什么']

test('10,000 households with 3 % bad ones: each bad one is named, a good one is whole, the same sheet changes nothing', async () => {
  const letters = [...'甲乙丙丁戊己庚辛壬癸']
  const nameOf = (n: number): string => `户${String(n).padStart(4, '0').split('').map((digit) => letters[Number(digit)]).join('')}`
  const station = (n: number): string => `村${(n % 4) + 1}`
  await bring('person', [['姓名', '村'], ...Array.from({ length: 10_000 }, (_, n) => [nameOf(n), station(n)])])
  const bad = (n: number): string[] => [[station(n), '', '', '', '', ''], ['桃花源', nameOf(n), '', '', '', ''], [station(n), '=1+1', '', '', '', '']][n % 3] ?? []
  const sheet = [HOUSEHOLD, ...Array.from({ length: 10_000 }, (_, n) => (n % 100 >= 97 ? bad(n) : [station(n), nameOf(n), '', '', '一组', '']))]
  const checked = await county.send('ma', 'household', sheet)
  expect(checked).toMatchObject({ rows: 10_000, goodRows: 9_700, badRows: 300, waitsForSecond: false })
  expect((await reported(checked.jobId))[0]).toBe('第99行“村（站）”好像不对：桃花源 县里没有这个站，请核对村名')
  expect(await county.apply('ma', checked.jobId)).toMatchObject({ state: 'done', added: 9_700, differing: 0 })
  expect(await bring('household', sheet)).toMatchObject({ added: 0, there: 9_700, differing: 0 })
  expect(await county.store.count('households', { station: '村2', state: 'standing' })).toBe(2_400)
})

test('10,000 teams with 3 % bad ones', async () => {
  const sheet = [TEAM, ...Array.from({ length: 10_000 }, (_, n) => [`第${n}分队`, n % 100 >= 97 ? '小组' : '分队', '', `村${(n % 4) + 1}`, '', '30', ''])]
  const checked = await county.send('ma', 'team', sheet)
  expect(checked).toMatchObject({ goodRows: 9_700, badRows: 300 })
  expect((await reported(checked.jobId))[0]).toBe('第99行“级别”好像不对：小组 不是队伍的级别，请写总队、支队、大队、分队里的一个')
  expect(await county.apply('ma', checked.jobId)).toMatchObject({ added: 9_700, differing: 0 })
  expect(await bring('team', sheet)).toMatchObject({ added: 0, there: 9_700 })
})

test('a family comes in with its grid; who is missing, lives elsewhere or is one of two is said, and nothing of that row is written', async () => {
  await bring('grid', [['村', '网格', '序号'], ['村1', '第一网格', '1']])
  await bring('person', [['姓名', '村', '电话'], ['李大山', '村1', ''], ['李秀', '村1', ''], ['王一', '村1', '13800000001'], ['王一', '村1', '13800000002'], ['赵六', '村1', '']])
  const sheet = [HOUSEHOLD, ['村1', '李大山', '李秀 配偶', '', '三组', '第一网格'], ['村1', '赵六', '李秀', '', '', ''], ['村1', '王一', '', '', '', ''], ['村1', '没来的', '', '', '', ''], ['村1', '赵六六', '', '', '', '']]
  const { jobId } = await county.send('ma', 'household', sheet)
  expect(await county.apply('ma', jobId)).toMatchObject({ added: 1, differing: 4 })
  const people = await peopleOf(county.store, '村1')
  const head = people.find(({ name }) => name === '李大山')
  expect(await county.store.get('households', head?.household ?? '')).toMatchObject({ name: '李大山家', group: '三组', members: [{ personId: head?._id, relation: 'head' }, { relation: 'spouse' }] })
  expect(people.find(({ name }) => name === '李秀')).toMatchObject({ household: head?.household, grid: head?.grid })
  expect(people.find(({ name }) => name === '赵六')?.household ?? '').toBe('')
  expect((await reported(jobId)).map((sentence) => sentence.replace(/^第\d行/, ''))).toEqual([
    '“家人”好像不对：李秀 已经在别的户里，没有动，请到“各户”里办', '“户主”好像不对：王一 村里有几位同名的，没有动，请在名字后面写上编号',
    '“户主”好像不对：没来的 不在村里的名册上，请先导村民名册', '“户主”好像不对：赵六六 不在村里的名册上，请先导村民名册',
  ])
  const back = await county.send('ma', 'household', await exported('household'))
  expect(await county.apply('ma', back.jobId)).toMatchObject({ added: 0, there: 1, differing: 0, badRows: 0 })
})

test('teams come in from the top down; one whose upper team is missing waits for it', async () => {
  const sheet = [TEAM, ['县总队', '总队', '', '', '', '', ''], ['镇1支队', '支队', '镇1', '', '县总队', '', ''], ['村1分队', '分队', '', '村1', '镇1支队', '40', '修电器'], ['村2分队', '分队', '', '村2', '没有的队', '', ''], ['倒过来', '总队', '', '村1', '县总队', '', '']]
  const { jobId } = await county.send('ma', 'team', sheet)
  expect(await county.apply('ma', jobId)).toMatchObject({ added: 3, differing: 2 })
  expect(await reported(jobId)).toEqual([
    '第5行“上级队伍”好像不对：没有的队 县里还没有，请先导上级队伍（排在下级前面），再传一次', '第6行“上级队伍”好像不对：县总队 下面不能放这一级的队伍，请换一支',
  ])
  const [top] = (await county.store.query('teams', { where: { place: 'hengyang' }, orderBy: { field: 'name', direction: 'asc' }, limit: 5 })).items
  expect(top).toMatchObject({ name: '县总队', children: 1, joinCode: '' })
  const back = await county.send('ma', 'team', await exported('team'))
  expect(await county.apply('ma', back.jobId)).toMatchObject({ added: 0, there: 3, differing: 0, badRows: 0 })
  expect(await county.send('head-村1', 'team', [TEAM, ['县里的', '总队', '', '', '', '', '']])).toMatchObject({ goodRows: 0, badRows: 1 })
})

test('sites and grids: the same sheet changes nothing, what goes out is harmless, a station head sends no sites', async () => {
  const sites = [['村', '类型', '名称', '电话'], ['村1', '驿站', '村口驿站', ''], ['村2', '基地', '果园', '0734-7654321'], ['村2', '大棚', '菜园', '']]
  expect(await bring('site', sites)).toMatchObject({ added: 2, badRows: 1 })
  expect(await bring('site', sites)).toMatchObject({ added: 0, there: 2 })
  const back = await county.send('ma', 'site', await exported('site'))
  expect(await county.apply('ma', back.jobId)).toMatchObject({ there: 2, badRows: 0 })
  expect(await bring('grid', [['村', '网格'], ['村1', '一组'], ['村1', '二组']], 'head-村1')).toMatchObject({ added: 2 })
  expect(await bring('grid', [['村', '网格'], ['村1', '一 组']], 'head-村1')).toMatchObject({ added: 0, there: 1 })
  const [grid] = (await county.store.query('grids', { where: { station: '村1' }, orderBy: { field: 'order', direction: 'asc' }, limit: 1 })).items
  if (!grid) throw new Error('no grid')
  await county.store.transact((tx) => tx.replace('grids', { ...grid, name: '=1+1' }))
  expect(readSheet(await exported('grid')).flatMap(({ cells }) => cells.map((cell) => cell?.text))).toContain("'=1+1")
  expect(await county.ask('head-村1', 'roster.begin', { kind: 'site', fileName: 'a', parts: 1 })).toMatchObject({ reason: 'NOT_ALLOWED' })
})

test('a place that was renamed since is still the one its row made', async () => {
  const sheet = [['乡镇', '村', '电话', '开放时间'], ['镇1', '新村', '0734-1234567', '每天']]
  await bring('station', sheet)
  const made = (await county.store.query('places', { where: { subCentre: '镇1', kind: 'station' }, orderBy: { field: 'name', direction: 'asc' }, limit: 9 })).items.find(({ name }) => name === '新村')
  if (!made) throw new Error('no station')
  await county.store.transact((tx) => tx.replace('places', { ...made, name: '老村' }))
  expect(await bring('station', sheet)).toMatchObject({ added: 0, there: 1 })
})
