import { openSqlite } from '../../store/sqlite'
import { runJobs } from '../../jobs/runJobs'
import { firstTimer, openCounty, openOrderFor, type County } from '../../../tests/county'
import { giveHours, takeBook } from '../../../tests/privacy/exports'
import { CHAPTERS } from '../../../domain/chapters'

const store = openSqlite({ file: ':memory:' })
let county: County

beforeAll(async () => {
  county = await openCounty(store)
  await county.does('v1', 'order.claim', { orderId: await openOrderFor(county, 2) })
})
afterAll(() => store.close())

/** What is not much is made at once. */
async function exportedBy(personId: string): Promise<{ page: string; chapters: Awaited<ReturnType<typeof takeBook>>['chapters'] }> {
  county.clock.advance({ minutes: 1 })
  expect(await county.does(personId, 'privacy.export', {})).toMatchObject({ state: 'ready', pieces: 1 })
  const { pages, chapters } = await takeBook(county, personId)
  return { page: pages[0] as string, chapters }
}

test('her page and her data file say what is hers, and nothing of others', async () => {
  const { page, chapters } = await exportedBy('granny')
  expect(page).toContain('<h1>乡亲granny的信息</h1>')
  expect(page).toContain('13800001234')
  expect(page).toContain('端午想吃手工粽子')
  expect(page).toMatch(/2026年6月1日 周一 \d\d:\d\d导出。这里是“点亮”记着的您的全部信息/)
  expect(Object.keys(chapters)).toEqual(['登记', '担任什么', '我同意了什么', '为心愿留的电话和住址', ...CHAPTERS.map(({ chapter }) => chapter.title)])
  expect(chapters.我的心愿).toMatchObject([{ 心愿: '端午想吃手工粽子', 哪一类: expect.any(String) }])
  const helper = (await exportedBy('v1')).page
  expect(helper).toContain('端午想吃手工粽子')
  expect(helper).not.toMatch(/13800001234|乡亲granny/)
})

test('her consents are all there, those given by joining too, and those she changed with their history', async () => {
  const consents = async () => (await exportedBy('grandpa')).chapters.我同意了什么 ?? []
  expect((await consents()).map(({ 用途: what, 现在: now }) => `${what} ${now}`)).toEqual([
    '登记和办事 同意', '让别人看到我的全名 同意', '把电话和住址给来帮忙的人 同意', '拍照、用我的照片 没有同意', '录音、放我的录音 没有同意', '公示时写上我的姓 没有同意',
  ])
  await county.does('grandpa', 'privacy.give', { purpose: 'photo' })
  expect((await consents())[3]).toMatchObject({ 现在: '同意', 怎么说的: expect.stringMatching(/^2026年6月1日 周一 \d\d:\d\d同意$/) })
})

test('a wish is told once, as far as it has come', async () => {
  const { 我的心愿: wishes, 我替别人写下的心愿: written, 为心愿留的电话和住址: contacts } = (await exportedBy('granny')).chapters
  expect([wishes?.length, written]).toEqual([1, []])
  expect(wishes).toMatchObject([{ 心愿: '端午想吃手工粽子', 到了哪一步: '站里答应了，正在办' }])
  expect(contacts).toMatchObject([{ 心愿: '端午想吃手工粽子' }])
})

test('a seat that waits for the station\'s nod is told of in no export either', async () => {
  const orderId = await openOrderFor(county, 1, 'grandpa')
  await firstTimer(county, 'newcomer')
  await county.does('newcomer', 'order.claim', { orderId })
  expect((await exportedBy('grandpa')).chapters.我的心愿).toMatchObject([{ 到了哪一步: '站里答应了，正在办' }])
  expect(await store.get('orders', orderId)).toMatchObject({ state: 'filled' })
})

test('what somebody typed is text on the page, never part of it', async () => {
  const person = (await store.get('people', 'grandpa'))!
  await store.transact((tx) => tx.replace('people', { ...person, name: '<img src=x>' }))
  const { page } = await exportedBy('grandpa')
  expect(page).toContain('&lt;img src=x&gt;')
  expect(page).not.toContain('<img')
})

test('two thousand entries of hours come whole, at once', async () => {
  await giveHours(store, 'v2', 2000)
  const { 服务时长: hours } = (await exportedBy('v2')).chapters
  expect(hours).toHaveLength(2000)
  expect(new Set(hours?.map(({ 活动 }) => 活动)).size).toBe(2000)
})

test('a day later the files and their row are gone, not before', async () => {
  await exportedBy('granny')
  const { pageUrl, dataUrl } = await county.does('granny', 'privacy.piece', { nth: 1 })
  const there = async () => Promise.all([pageUrl, dataUrl].map(async (url) => (await county.files.read(url.replace('memory:', ''))) !== null))
  const run = () => runJobs({ store, clock: county.clock, files: county.files })
  county.clock.advance({ hours: 23 })
  await run()
  expect(await there()).toEqual([true, true])
  county.clock.advance({ minutes: 61 })
  await run()
  expect(await there()).toEqual([false, false])
  expect(await store.count('exportFiles', { state: 'kept' })).toBe(0)
  expect(await county.does('granny', 'privacy.exported', {})).toMatchObject({ state: 'none' })
})

test('asked once more than the day allows: nothing is made, and what is ready stays', async () => {
  for (let nth = 0; nth < 5; nth += 1) await exportedBy('v3')
  const rows = await store.count('exportFiles', { state: 'kept' })
  county.clock.advance({ minutes: 1 })
  expect(await county.refused('v3', 'privacy.export', {})).toBe('EXPORTED_TODAY')
  expect(await store.count('exportFiles', { state: 'kept' })).toBe(rows)
  expect((await takeBook(county, 'v3')).pages).toHaveLength(1)
})

test('a book not wanted any more opens for nobody, at once', async () => {
  await exportedBy('granny')
  const { pageUrl } = await county.does('granny', 'privacy.piece', { nth: 1 })
  await county.does('granny', 'privacy.dropExport', {})
  expect(await county.files.read(pageUrl.replace('memory:', ''))).toBeNull()
})

test('an ask that was on its way while it was made is given what is made, and costs no try', async () => {
  await exportedBy('grid')
  const before = await county.does('grid', 'privacy.exported', {})
  const put = jest.spyOn(county.files, 'put')
  expect(await county.does('grid', 'privacy.export', {})).toEqual(before)
  expect([put.mock.calls.length, await tries('grid')]).toEqual([0, 1])
  put.mockRestore()
  await exportedBy('grid')
  expect(await tries('grid')).toBe(2)
})

const tries = async (personId: string) => (await store.get('tallies', personId))?.times.exports ?? 0

test('asked 58 times at once by somebody with much: it is made once, ready, and one try of the day is used', async () => {
  await giveHours(store, 'head', 5000)
  const put = jest.spyOn(county.files, 'put')
  const replies = await Promise.all(Array.from({ length: 58 }, () => county.ask('head', 'privacy.export', {})))
  expect(replies.filter(({ ok }) => !ok)).toEqual([])
  expect(put.mock.calls.filter(([path]) => path.endsWith('.html'))).toHaveLength(1)
  expect(await tries('head')).toBe(1)
  // The work is in hand; asking how it stands costs nothing either.
  for (let nth = 0; nth < 8; nth += 1) {
    county.clock.advance({ minutes: 2 })
    expect(await county.ask('head', 'privacy.export', {})).toMatchObject({ ok: true, data: { state: 'making' } })
  }
  await runJobs({ store, clock: county.clock, files: county.files, elapsed: () => 0 })
  expect(await county.does('head', 'privacy.exported', {})).toMatchObject({ state: 'ready' })
  expect(await store.count('exportFiles', { state: 'making' })).toBe(0)
  expect((await takeBook(county, 'head')).chapters.服务时长).toHaveLength(5000)
  expect(await tries('head')).toBe(1)
  put.mockRestore()
})

test('others are answered in between while much is read', async () => {
  let turns = 0
  let reading = true
  const others = (): void => {
    turns += 1
    if (reading) setImmediate(others)
  }
  county.clock.advance({ minutes: 1 })
  setImmediate(others)
  await county.does('head', 'privacy.export', {})
  reading = false
  expect(turns).toBeGreaterThan(40)
})

test('asked many times at once by somebody with little: one book, ready at once, and one try', async () => {
  const put = jest.spyOn(county.files, 'put')
  await Promise.all(Array.from({ length: 58 }, () => county.ask('worker', 'privacy.export', {})))
  expect(put.mock.calls.filter(([path]) => path.endsWith('.html'))).toHaveLength(1)
  expect(await county.does('worker', 'privacy.exported', {})).toMatchObject({ state: 'ready' })
  expect(await tries('worker')).toBe(1)
  put.mockRestore()
})
