import { openSqlite } from '../../store/sqlite'
import { runJobs } from '../../jobs/runJobs'
import { openCounty, openOrderFor, type County } from '../../../tests/county'
import { addDays, dayOf } from '../../../domain/calendar/shanghai'
import { CHAPTERS } from '../../../domain/chapters'

const store = openSqlite({ file: ':memory:' })
let county: County

beforeAll(async () => {
  county = await openCounty(store)
  await county.does('v1', 'order.claim', { orderId: await openOrderFor(county, 2) })
})
afterAll(() => store.close())

/** memoryFiles' link is its path. */
const read = async (url: string) => (await county.files.read(url.replace('memory:', '')))?.toString() ?? null

test('her page and her data file say what is hers, and nothing of others', async () => {
  const { pageUrl, dataUrl } = await county.does('granny', 'privacy.export', {})
  const page = (await read(pageUrl)) as string
  expect(page).toContain('<h1>乡亲granny的信息</h1>')
  expect(page).toContain('13800001234')
  expect(page).toContain('端午想吃手工粽子')
  expect(page).toMatch(/2026年6月1日 周一 \d\d:\d\d/)
  const data = JSON.parse((await read(dataUrl)) as string)
  expect(Object.keys(data.内容)).toEqual(['登记', '担任什么', '我同意了什么', '为心愿留的电话和住址', ...CHAPTERS.map(({ chapter }) => chapter.title)])
  expect(data.内容.我的心愿).toMatchObject([{ 心愿: '端午想吃手工粽子', 哪一类: expect.any(String) }])
  const helper = (await read((await county.does('v1', 'privacy.export', {})).pageUrl)) as string
  expect(helper).toContain('端午想吃手工粽子')
  expect(helper).not.toMatch(/13800001234|乡亲granny/)
})

test('what somebody typed is text on the page, never part of it', async () => {
  const person = (await store.get('people', 'grandpa'))!
  await store.transact((tx) => tx.replace('people', { ...person, name: '<img src=x>' }))
  const page = (await read((await county.does('grandpa', 'privacy.export', {})).pageUrl)) as string
  expect(page).toContain('&lt;img src=x&gt;')
  expect(page).not.toContain('<img')
})

test('two thousand entries of hours come whole', async () => {
  for (let part = 0; part < 20; part += 1) {
    await store.transact(async (tx) => {
      for (let n = 0; n < 100; n += 1) await tx.create('hourEntries', entry(part * 100 + n))
    })
  }
  const data = JSON.parse((await read((await county.does('v2', 'privacy.export', {})).dataUrl)) as string)
  expect(data.内容.服务时长).toHaveLength(2000)
  expect(new Set(data.内容.服务时长.map(({ 活动 }: { 活动: string }) => 活动)).size).toBe(2000)
})

test('a day later the files and their row are gone, not before', async () => {
  const { pageUrl, dataUrl } = await county.does('granny', 'privacy.export', {})
  const run = () => runJobs({ store, clock: county.clock, files: county.files })
  county.clock.advance({ hours: 23 })
  await run()
  expect(await read(pageUrl)).not.toBeNull()
  county.clock.advance({ minutes: 61 })
  await run()
  expect([await read(pageUrl), await read(dataUrl)]).toEqual([null, null])
  expect(await store.count('exportFiles', { state: 'kept' })).toBe(0)
})

function entry(n: number) {
  const day = addDays('2020-01-01', n)
  const startedAt = `${day}T02:00:00.000Z`
  return {
    _id: `entry-${n}`, centre: 'c', subCentre: 's', station: 'st', personId: 'v2', personName: '乡亲v2', class: 'credit' as const, orderId: `o${n}`, activityName: `活动${n}`,
    startedAt, endedAt: `${day}T03:00:00.000Z`, minutes: 60, placeName: '柳湾站', content: '帮忙', organisation: '柳湾站', personInCharge: '站长',
    confirmers: ['granny', 'head'] as [string, string], ruleVersion: 'r', confirmedAt: `${dayOf(startedAt)}T04:00:00.000Z`,
  }
}
