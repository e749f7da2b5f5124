/** A county moves in: sheets through the real path, on SQLite and on the simulated store that loses answers. */
import { openSimulated } from '../../cloudfunctions/store/simulated'
import { openSqlite } from '../../cloudfunctions/store/sqlite'
import { readSheet } from '../../cloudfunctions/actions/roster/sheet/readSheet'
import { migratedEntryId } from '../../domain/hours/migrated'
import { contactOfPerson } from '../../domain/person/person'
import { addMinutes } from '../../domain/calendar/shanghai'
import { NOW } from '../factories'
import { openRosterCounty, peopleOf, type RosterCounty } from './rosterCounty'

const HEAD = ['姓名', '村', '电话', '原系统', '原系统编号', '累计时长', '截至日期']
const row = (n: number, changes: Partial<Record<string, string>> = {}): string[] => {
  const cells: Record<string, string> = { 姓名: `志愿者${'甲乙丙丁戊己庚辛壬癸'[n % 10]}`, 村: `村${(n % 4) + 1}`, 电话: `138${String(n).padStart(8, '0')}`, 原系统: '蒸阳', 原系统编号: `Z${n}`, 累计时长: String((n % 50) + 0.5), 截至日期: '2026-05-31' }
  return HEAD.map((header) => changes[header] ?? cells[header] ?? '')
}

async function onSimulated(): Promise<RosterCounty> {
  return openRosterCounty(openSimulated().store)
}

/** All people with what was brought along, without what the store counts. */
async function end({ store }: RosterCounty): Promise<string> {
  const people = (await Promise.all(['村1', '村2', '村3', '村4'].map((station) => peopleOf(store, station)))).flat()
  const all = await Promise.all(people.map(async ({ rev: _rev, ...person }) => ({
    person, contact: await store.get('contacts', contactOfPerson(person._id)), entry: await store.get('hourEntries', migratedEntryId(person._id)), tally: await store.get('hourTallies', person._id),
  })))
  return JSON.stringify(all.sort((a, b) => (a.person._id < b.person._id ? -1 : 1)), (key, value: unknown) => (key === 'rev' ? undefined : value))
}

test('10,000 rows with 3 % bad ones: the report names each, the good ones go in, the same sheet changes nothing [S13]', async () => {
  const store = openSqlite({ file: ':memory:' })
  const county = await openRosterCounty(store)
  const BAD: Partial<Record<string, string>>[] = [
    { 电话: '1380000' }, { 姓名: '' }, { 村: '桃花源' }, { 累计时长: '很多' }, { 截至日期: '' }, { 姓名: '=1+1' }, { 原系统编号: 'Z1' }, { 电话: '1.38E+10' }, { 截至日期: '2030-01-01' }, { 原系统: '' },
  ]
  const sheet = [HEAD, ...Array.from({ length: 10_000 }, (_, n) => row(n, n % 100 >= 97 ? BAD[Math.floor(n / 100) % BAD.length] : {}))]
  const checked = await county.send('wu', 'volunteer', sheet)
  expect(checked).toMatchObject({ state: 'checked', rows: 10_000, goodRows: 9_700, badRows: 300, waitsForSecond: true })
  expect(await peopleOf(store, '村1')).toHaveLength(4)

  const report: string[] = []
  let after: string | undefined
  do {
    const page = await county.does('wu', 'roster.report', { jobId: checked.jobId, after })
    report.push(...page.rows.flatMap(({ sentences }) => sentences))
    after = page.next ?? undefined
  } while (after)
  expect(report).toHaveLength(300)
  expect(report[0]).toBe('第99行“电话”好像不对：1380000 只有7位，手机号是11位')

  expect(await county.ask('wu', 'roster.apply', { jobId: checked.jobId, seen: true })).toMatchObject({ ok: false, reason: 'ROSTER_SECOND_PERSON' })
  const done = await county.apply('ma', checked.jobId)
  expect(done).toMatchObject({ state: 'done', appliedRows: 10_000, added: 9_700, there: 0, differing: 0 })
  const before = await end(county)

  const again = await county.send('ma', 'volunteer', sheet)
  expect(await county.apply('wu', again.jobId)).toMatchObject({ state: 'done', added: 0, there: 9_700, differing: 0 })
  expect(await end(county)).toBe(before)
  await store.close()
})

test('what is brought along is a class of its own: vouched for by two, in the tally, no points, and read by herself [S13]', async () => {
  const county = await onSimulated()
  const { jobId } = await county.send('wu', 'volunteer', [HEAD, row(1, { 累计时长: '1911.6' })])
  await county.apply('ma', jobId)
  const person = (await peopleOf(county.store, '村2')).find(({ externalIds }) => externalIds)
  if (!person) throw new Error('she did not come')
  expect(await county.store.get('hourEntries', migratedEntryId(person._id))).toMatchObject({
    class: 'migrated', minutes: 114_696, confirmers: ['wu', 'ma'], organisation: '蒸阳', startedAt: '2026-05-31T15:59:00.000Z',
  })
  expect(await county.store.get('hourTallies', person._id)).toMatchObject({ creditMinutes: 0, migratedMinutes: 114_696, entries: 1 })
  expect(await county.store.get('accounts', `person:${person._id}`)).toBeNull()
  expect(JSON.stringify(person)).not.toContain('13800000001')
  expect(await county.store.get('contacts', contactOfPerson(person._id))).toMatchObject({ phone: '13800000001' })

  await county.store.transact(async (tx) => {
    await tx.replace('people', { ...person, logins: ['wx-her'] })
    await tx.create('logins', { _id: 'wx-her', personId: person._id })
  })
  expect(await county.does('her', 'hours.mine', {})).toMatchObject({ migratedMinutes: 114_696, creditMinutes: 0, stars: { level: 0 }, lines: [{ class: 'migrated' }] })
})

test('a corrected sheet adds only what was missing, and says where the county knows otherwise', async () => {
  const county = await onSimulated()
  const first = await county.send('wu', 'volunteer', [HEAD, row(1, { 累计时长: '', 截至日期: '' }), row(2), row(3)])
  await county.apply('ma', first.jobId)
  const second = await county.send('wu', 'volunteer', [HEAD, row(1), row(2), row(3, { 累计时长: '77' }), row(4, { 原系统编号: 'Z2', 姓名: '另一位' }), row(5)])
  expect(await county.apply('ma', second.jobId)).toMatchObject({ added: 2, there: 1, differing: 1, badRows: 1 })
  const { rows } = await county.does('wu', 'roster.report', { jobId: second.jobId })
  expect(rows.map(({ n, sentences }) => [n, ...sentences])).toEqual([
    [4, '第4行“累计时长（小时）”和上次迁入的不一样，没有改动，请核对'],
    [5, expect.stringMatching(/^第5行和第3行说的是同一条/)],
  ])
})

test('the bad rows come back as a sheet that can be corrected and sent again; who did not send it reads no phones', async () => {
  const county = await onSimulated()
  const { jobId } = await county.send('wu', 'volunteer', [HEAD, row(1, { 电话: '1380000' }), row(2)])
  const { url, fileName } = await county.does('wu', 'roster.badRows', { jobId })
  const [head, bad] = readSheet((await county.files.read(url.replace('memory:', ''))) ?? Buffer.alloc(0))
  expect(fileName).toBe('志愿者名册-要改的行.xlsx')
  expect(bad?.cells.map((cell) => cell?.text)).toEqual(expect.arrayContaining(['志愿者乙', '1380000', '第2行“电话”好像不对：只有7位，手机号是11位']))
  expect(head?.cells.at(-1)?.text).toBe('哪里不对')
  expect(await county.ask('ma', 'roster.badRows', { jobId })).toMatchObject({ reason: 'NOT_ALLOWED' })
  expect((await county.does('ma', 'roster.report', { jobId })).rows[0]?.sentences).toEqual(['第2行“电话”好像不对：只有7位，手机号是11位'])
  expect((await county.does('ma', 'roster.jobs', {})).jobs).toMatchObject([{ jobId, mine: false, waitsForSecond: true }])
})

test('a station head sends her own people only, and no places; her sheet is nobody else\'s business', async () => {
  const county = await onSimulated()
  const people = [['姓名', '村', '住址'], ['王秀', '村1', '村1三组'], ['李大', '村3', '']]
  const sent = await county.send('head-村1', 'person', people)
  expect(sent).toMatchObject({ goodRows: 1, badRows: 1, waitsForSecond: false })
  expect(await county.apply('head-村1', sent.jobId)).toMatchObject({ state: 'done', added: 1 })
  expect(await county.ask('head-村1', 'roster.begin', { kind: 'station', fileName: 'a', parts: 1 })).toMatchObject({ reason: 'NOT_ALLOWED' })
  expect(await county.ask('head-村2', 'roster.job', { jobId: sent.jobId })).toMatchObject({ reason: 'NOT_ALLOWED' })
  expect(await county.ask('suo1', 'roster.begin', { kind: 'township', fileName: 'a', parts: 1 })).toMatchObject({ reason: 'NOT_ALLOWED' })
})

test('places come in from the top down, and one the county has stays the one it is', async () => {
  const county = await onSimulated()
  const townships = [['乡镇', '电话', '开放时间'], ['新镇', '0734-7654321', '每天 8:00–18:00'], ['镇1新时代文明实践所', '0734-7654321', '每天']]
  const first = await county.send('wu', 'township', townships)
  expect(await county.apply('wu', first.jobId)).toMatchObject({ added: 1, there: 1 })
  const stations = [['乡镇', '村', '电话', '开放时间'], ['新镇', '新村', '0734-7654321', '每天 8:00–18:00'], ['镇1', '村1', '0734-7654321', '每天'], ['没有镇', '村9', '0734-7654321', '每天']]
  const second = await county.send('wu', 'station', stations)
  expect(second).toMatchObject({ goodRows: 2, badRows: 1 })
  expect(await county.apply('wu', second.jobId)).toMatchObject({ added: 1, there: 1 })
  const people = await county.send('wu', 'person', [['姓名', '村'], ['王秀', '新村']])
  expect(await county.apply('wu', people.jobId)).toMatchObject({ added: 1 })
})

test('what was exported can be sent back; contacts only for who may read them; who took what is kept', async () => {
  const county = await onSimulated()
  const { jobId } = await county.send('wu', 'volunteer', [HEAD, row(1), row(2), row(5)])
  await county.apply('ma', jobId)
  const read = async (who: string, placeId: string) => {
    const { url, rows } = await county.does(who, 'roster.export', { kind: 'volunteer', placeId })
    const bytes = (await county.files.read(url.replace('memory:', ''))) ?? Buffer.alloc(0)
    return { rows, bytes, text: JSON.stringify(readSheet(bytes)) }
  }
  const all = await read('ma', 'hengyang')
  expect([all.rows, all.text.includes('13800000001')]).toEqual([3, true])
  const admin = await read('wu', 'hengyang')
  expect([admin.rows, admin.text.includes('13800000001'), admin.text.includes('电话')]).toEqual([3, false, false])
  expect((await read('head-村2', '村2')).rows).toBe(2)
  expect(await county.ask('head-村2', 'roster.export', { kind: 'person', placeId: '村1' })).toMatchObject({ reason: 'NOT_ALLOWED' })
  const back = await county.send('ma', 'volunteer', all.bytes)
  expect(back).toMatchObject({ goodRows: 3, badRows: 0 })
  expect(await county.apply('wu', back.jobId)).toMatchObject({ added: 0, there: 3, differing: 0 })
  const took = async (target: string) => (await county.store.query('requests', { where: { target }, orderBy: { field: 'at', direction: 'asc' }, limit: 9 })).items.map(({ actorId }) => actorId)
  expect([await took('volunteer:hengyang:3:dispatcher'), await took('volunteer:hengyang:3:withoutContacts')]).toEqual([['ma'], ['wu']])
})

test('whose village\'s people were taken out with their phones reads who did, when and as what; nobody else does [N33]', async () => {
  const county = await onSimulated()
  const taken = async (who: string) => (await county.does(who, 'privacy.disclosures', {})).rosters
  expect(await taken('head-村2')).toEqual([])
  for (const placeId of ['村2', 'hengyang']) for (const who of ['wu', 'ma']) await county.does(who, 'roster.export', { kind: 'person', placeId })
  for (const kind of ['person', 'person', 'volunteer', 'household'] as const) await county.does('head-村2', 'roster.export', { kind, placeId: '村2' })
  const [byMa, byHead] = [['马调度', '县中心调度员'], ['站长', '实践站站长']].map(([byName, post]) => ({ at: NOW, byName, post, what: '本村名册' }))
  const seen = (await taken('head-村2')) ?? []
  const ofAll = { ...byMa, what: '全县名册' }
  expect(seen).toHaveLength(3)
  expect(seen).toEqual(expect.arrayContaining([byMa, byHead, ofAll]))
  // Of another village; what was taken of the whole county has her neighbours too.
  expect(await taken('head-村1')).toEqual([ofAll])
  const head = (await county.store.get('people', 'head-村2'))!
  const since = async (change: Partial<typeof head>) => county.store.transact(async (tx) => tx.replace('people', { ...(await tx.get('people', 'head-村2'))!, ...change }))
  await since({ posts: [...head.posts, { role: 'volunteer', place: '村2' }] })
  expect(await taken('head-村2')).toHaveLength(4)
  await since({ joinedAt: addMinutes(NOW, 1) })
  expect(await taken('head-村2')).toEqual([])
})
