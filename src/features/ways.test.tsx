/** The ways into the features as they come together: what stands where on 我的, for whom, and that each leads to a page there is. */
import Taro from '@tarojs/taro'
import { ROLE_LABELS, type Role } from '../../domain/ground/post'
import type { WayGroup } from '../frame/ways'
import { ME_ROWS, OPENS, WAITING_WAYS, WAYS } from './ways'

type AppConfig = { pages: string[]; subPackages: { root: string; pages: string[] }[] }

/** Every page there is, as addresses say it. Taro's build lends the config its `defineAppConfig`; here the test does. */
function allPages(): string[] {
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config })
  const { pages, subPackages } = jest.requireActual<{ default: AppConfig }>('../app.config').default
  return [...pages, ...subPackages.flatMap(({ root, pages: below }) => below.map((page) => `${root}/${page}`))].map((page) => `/${page}`)
}

const titles = (group: WayGroup, role: Role): string[] => ME_ROWS.filter((row) => row.group === group && (row.roles?.includes(role) ?? true)).map(({ title }) => title)

test('in each group the rows stand in this order', () => {
  const order = (group: WayGroup) => ME_ROWS.filter((row) => row.group === group).map(({ title }) => title)
  expect(order('mine')).toEqual(['我的心愿', '兑换记录', '附近阵地', '星级公示'])
  expect(order('work')).toEqual([
    '星级认定', '名册导入', '阵地和网格', '替办登记', '各户', '更正名字', '合并登记', '志愿队伍', '证书、保险和培训', '核对照片和话', '谁办过什么', '岗位和任期', '本地的数字', '账对不对得上', '机器没办成的事',
  ])
  expect(order('family')).toEqual(['我们家', '替家里人办事', '我的队伍和证书', '我的空闲时间'])
  expect(order('privacy')).toEqual(['我的信息', '谁能做什么'])
})

const WORK: Partial<Record<Role, string[]>> = {
  gridWorker: ['替办登记', '各户', '合并登记'],
  civilizationWorker: ['替办登记', '各户', '更正名字', '合并登记', '证书、保险和培训', '核对照片和话', '本地的数字'],
  stationHead: [
    '星级认定', '名册导入', '阵地和网格', '替办登记', '各户', '更正名字', '合并登记', '志愿队伍', '证书、保险和培训', '核对照片和话', '谁办过什么', '岗位和任期', '本地的数字',
  ],
  villageSupervisor: ['岗位和任期'],
  subCentreHead: ['星级认定', '名册导入', '阵地和网格', '志愿队伍', '证书、保险和培训', '岗位和任期', '本地的数字'],
  dispatcher: ['星级认定', '名册导入', '阵地和网格', '志愿队伍', '证书、保险和培训', '岗位和任期', '本地的数字'],
  safeguardingOfficer: ['证书、保险和培训'],
  auditor: ['谁办过什么', '本地的数字', '账对不对得上'],
  systemAdmin: ['名册导入', '阵地和网格', '岗位和任期', '机器没办成的事'],
}

test.each(Object.keys(ROLE_LABELS) as Role[])('站里的事 for a %s', (role) => {
  expect(titles('work', role)).toEqual(WORK[role] ?? [])
})

test('what is not of work is for everybody, but for the free times of a volunteer', () => {
  expect(ME_ROWS.filter(({ group, roles }) => group !== 'work' && roles).map(({ title, roles }) => [title, roles])).toEqual([['我的空闲时间', ['volunteer']]])
})

test('no title twice, no place in a group twice, no thing or kind said by two features', () => {
  const said = WAYS.flatMap((ways) => [
    ...('opens' in ways ? Object.keys(ways.opens).map((thing) => `opens ${thing}`) : []),
    ...('waiting' in ways ? Object.keys(ways.waiting).map((kind) => `waiting ${kind}`) : []),
    ...('me' in ways ? ways.me.flatMap(({ title, group, at }) => [title, `${group} ${at}`]) : []),
  ])
  expect(said).toEqual([...new Set(said)])
})

const EVERY_WAY: [string, () => void][] = [
  ...ME_ROWS.map(({ title, open }): [string, () => void] => [title, open]),
  ...Object.entries(WAITING_WAYS).map(([kind, { open }]): [string, () => void] => [`what waits of ${kind}`, open]),
  ...Object.entries(OPENS).map(([thing, open]): [string, () => void] => [`a message about ${thing}`, () => open('x 1')]),
]

test.each(EVERY_WAY)('%s leads to a page there is', (_name, open) => {
  const gone = [jest.mocked(Taro.navigateTo).mockClear(), jest.mocked(Taro.switchTab).mockClear()]
  open()
  const urls = gone.flatMap(({ mock }) => mock.calls.map(([{ url }]) => url))
  expect(urls).toHaveLength(1)
  expect(allPages()).toContain(urls[0]?.replace(/\?.*$/, ''))
})
