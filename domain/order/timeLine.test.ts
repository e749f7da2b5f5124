import * as fc from 'fast-check'
import { aClaim, aDoneClaim } from '../../tests/factories'
import type { Happening } from '../wish/wish'
import { awaitedOfOrder, awaitedOfWish, timeLineOf } from './timeLine'
import { ORDER_STATES } from './vocab'

const happening = (event: string, at: string, byName: string, note = ''): Happening => ({ event, at, byId: byName, byName, note })

/** Everything that can be told: a question and its answer, one helper who came, one who could not, one who never did. */
const STORY = {
  beneficiaryName: '王奶奶',
  happenings: [
    happening('tell', '2026-06-01T01:00:00.000Z', '李网格'),
    happening('askBack', '2026-06-01T02:00:00.000Z', '周站长', '要什么样的灯泡？'),
    happening('addInfo', '2026-06-01T03:00:00.000Z', '李网格', '螺口的'),
    happening('accept', '2026-06-01T04:00:00.000Z', '周站长'),
    happening('review', '2026-06-04T01:00:00.000Z', '王奶奶', '亮堂堂的'),
  ],
  claims: [
    aClaim({ personId: 'zhao', personName: '赵敏', state: 'lapsed', heldAt: '2026-06-01T05:00:00.000Z', endedAt: '2026-06-03T04:00:01.000Z' }),
    aClaim({ personId: 'sun', personName: '孙强', state: 'released', heldAt: '2026-06-01T06:00:00.000Z', endedAt: '2026-06-01T07:00:00.000Z', note: '孩子发烧' }),
    aDoneClaim({
      state: 'confirmed', heldAt: '2026-06-01T08:00:00.000Z', points: 20, endedAt: '2026-06-03T06:00:00.000Z',
      beneficiaryConfirmed: { byId: 'granny', byName: '王奶奶', at: '2026-06-03T05:00:00.000Z' },
      stationConfirmed: { byId: 'zhou', byName: '周站长', at: '2026-06-03T06:00:00.000Z' },
    }),
  ],
  disclosures: [{ viewerName: '李师傅', at: '2026-06-02T01:00:00.000Z' }],
}
const NAMES = ['王奶奶', '李网格', '周站长', '赵敏', '孙强', '李师傅']
const stranger = { concerned: false, personId: 'nobody' }
const station = { concerned: true, personId: 'zhou' }

const linesFor = (reader: { concerned: boolean; personId: string }, awaited = '') => timeLineOf(STORY, reader, awaited)
const textsFor = (reader: { concerned: boolean; personId: string }) => linesFor(reader).map((item) => item.text)

test('the station reads the whole story, in order, by name', () => {
  expect(linesFor(station).map((item) => (item.note ? `${item.text}：${item.note}` : item.text))).toEqual([
    '李网格替王奶奶写下了这个心愿',
    '周站长想问一句：要什么样的灯泡？',
    '李网格回复了：螺口的',
    '周站长答应了，请大家来帮忙',
    '赵敏答应来帮忙',
    '孙强答应来帮忙',
    '孙强有事来不了，让出了名额：孩子发烧',
    '李师傅答应来帮忙',
    '李师傅看了电话和住址',
    '李师傅到了，开始帮忙',
    '李师傅做完了，记2小时',
    '赵敏一直没来，名额让了出来',
    '王奶奶确认了李师傅的服务',
    '我确认了李师傅的服务',
    '李师傅的2小时已记入时长，积分加20分',
    '王奶奶评价了这次帮忙：亮堂堂的',
  ])
})

test('a stranger reads the steps, with no name and nothing that was asked, answered or looked up', () => {
  const lines = linesFor(stranger)
  expect(lines.map((item) => item.text)).toEqual([
    '有位乡亲说出了这个心愿',
    '站里的同志答应了，请大家来帮忙',
    '一位志愿者答应来帮忙',
    '一位志愿者答应来帮忙',
    '一位志愿者有事来不了，让出了名额',
    '一位志愿者答应来帮忙',
    '一位志愿者到了，开始帮忙',
    '一位志愿者做完了，记2小时',
    '一位志愿者一直没来，名额让了出来',
    '乡亲评价了这次帮忙',
  ])
  const everything = JSON.stringify(lines)
  for (const secret of [...NAMES, '要什么样的灯泡', '螺口的', '孩子发烧', '电话和住址']) expect(everything).not.toContain(secret)
})

test('the helper reads of herself as 我', () => {
  expect(textsFor({ concerned: true, personId: 'li' })).toEqual(expect.arrayContaining([
    '我答应来帮忙', '我到了，开始帮忙', '我做完了，记2小时', '周站长确认了我的服务', '我的2小时已记入时长，积分加20分',
  ]))
})

test('whoever gave her seat back still reads her own reason, but no names any more', () => {
  const lines = linesFor({ concerned: false, personId: 'sun' })
  expect(lines).toContainEqual(expect.objectContaining({ text: '我有事来不了，让出了名额', note: '孩子发烧' }))
  const everything = JSON.stringify(lines)
  for (const name of NAMES) expect(everything).not.toContain(name)
})

test('what is said in between, and what went otherwise, is set apart from the steps', () => {
  const apart = linesFor(station).filter((item) => item.tone === 'note').map((item) => item.text)
  expect(apart).toEqual(['周站长想问一句', '李网格回复了', '孙强有事来不了，让出了名额', '李师傅看了电话和住址', '赵敏一直没来，名额让了出来'])
})

test('in whatever order things were read, they are told in the order they happened, and what was first stays first', () => {
  const withdrawals = fc.array(fc.record({ at: fc.constantFrom('2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04'), event: fc.constantFrom('withdraw', 'accept') }), { maxLength: 30 })
  fc.assert(fc.property(withdrawals, (told) => {
    const happenings = told.map(({ at, event }) => happening(event, at, ''))
    const lines = timeLineOf({ happenings, claims: [], disclosures: [], beneficiaryName: '' }, stranger, '')
    const expected = ['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04'].flatMap((day) => told.filter(({ at }) => at === day))
    expect(lines.map(({ at, text }) => `${at} ${text}`)).toEqual(expected.map(({ at, event }) => `${at} ${event === 'accept' ? '站里的同志答应了，请大家来帮忙' : '心愿收回了'}`))
  }))
})

test('she who tells her own wish reads no word of a writer', () => {
  const own = { ...STORY, happenings: [happening('tell', '2026-06-01T01:00:00.000Z', '王奶奶')], claims: [], disclosures: [] }
  expect(timeLineOf(own, station, '').map((item) => item.text)).toEqual(['王奶奶说出了这个心愿'])
})

test('a refusal with its reason is for those it concerns only', () => {
  const refused = { ...STORY, happenings: [happening('refuse', '2026-06-01T02:00:00.000Z', '周站长', '请找电力公司')], claims: [], disclosures: [] }
  expect(timeLineOf(refused, station, '')).toEqual([{ at: '2026-06-01T02:00:00.000Z', text: '周站长回复：这次帮不上', note: '请找电力公司', tone: 'note' }])
  expect(timeLineOf(refused, stranger, '')).toEqual([])
})

test('a visit with no minute to count is not told as recorded', () => {
  const short = { ...STORY, happenings: [], disclosures: [], claims: STORY.claims.slice(2).map((claim) => ({ ...claim, creditMinutes: 0, points: 0 })) }
  const texts = timeLineOf(short, station, '').map((item) => item.text)
  expect(texts.join()).not.toContain('已记入时长')
  expect(texts).toContain('李师傅这次没有可记的时长')
})

test('points are named only when there are any', () => {
  const withPoints = (points: number) => timeLineOf({ ...STORY, happenings: [], claims: STORY.claims.slice(2).map((claim) => ({ ...claim, points })) }, station, '').at(-1)?.text
  expect(withPoints(0)).toBe('李师傅的2小时已记入时长')
  expect(withPoints(1)).toBe('李师傅的2小时已记入时长，积分加1分')
})

test.each([['withdraw', '心愿收回了'], ['closeUnreviewed', '过了两周没有评价，这一单先收好了'], ['expire', '过了约好的日子，没有等到人手']])(
  'the end by %s is told', (event, text) => {
    const ended = { ...STORY, happenings: [happening(event, '2026-06-20T01:00:00.000Z', '')], claims: [], disclosures: [] }
    expect(timeLineOf(ended, stranger, '').map((item) => item.text)).toEqual([text])
  },
)

test('what is awaited stands last, and only then', () => {
  const lines = linesFor(station, '等乡亲评价一句')
  expect(lines).toEqual([...linesFor(station), { at: '', text: '等乡亲评价一句', note: '', tone: 'now' }])
  expect(linesFor(station).filter((item) => item.tone === 'now')).toEqual([])
})

test('what a wish waits for names the promised day', () => {
  const now = '2026-06-01T01:00:00.000Z'
  expect(awaitedOfWish('submitted', '2026-06-04', now, 'teller')).toBe('等站里回复，最晚6月4日 周四前给您回话')
  expect(awaitedOfWish('submitted', '2026-06-04', now, 'station')).toBe('等站里回复，最晚6月4日 周四前要回话')
  expect(awaitedOfWish('needsInfo', '2026-06-04', now, 'teller')).toBe('等您回一句话')
  expect(awaitedOfWish('needsInfo', '2026-06-04', now, 'station')).toBe('等乡亲回一句话')
  for (const ended of ['accepted', 'refused', 'withdrawn'] as const) expect(awaitedOfWish(ended, '2026-06-04', now, 'teller')).toBe('')
})

test('what an order waits for', () => {
  const awaited = Object.fromEntries(ORDER_STATES.map((state) => [state, awaitedOfOrder({ state, seats: 5, seatsTaken: 2, when: { kind: 'day', date: '2026-06-05', part: 'morning' } })]))
  expect(awaited).toEqual({
    open: '还差3位帮手',
    filled: '人手已齐，等约好的日子',
    inService: '正在帮忙',
    awaitingConfirmation: '等受助人和站里双方确认',
    confirmed: '等乡亲评价一句',
    reviewed: '',
    cancelled: '',
    closedUnreviewed: '',
    expired: '',
  })
})
