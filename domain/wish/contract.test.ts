import { contracts } from '../contracts'
import { WISH_LIMITS } from './vocab'
import { DAY_PARTS } from '../calendar/when'
import { WISH_CATEGORIES } from '../ground/categories'

const WISH = {
  title: '换个灯泡', category: 'repair', when: { kind: 'anytime' }, seats: 1, stationId: 'liuwan',
  contact: { phone: '13800000000', address: '柳湾村3组12号' },
}
const tell = (changes: Record<string, unknown>) => contracts['wish.tell'].input.safeParse({ ...WISH, ...changes })
const takes = (changes: Record<string, unknown>) => tell(changes).success
const title = (text: string) => tell({ title: text }).data?.title

describe('words', () => {
  test('a title is 1 to 30 characters, what surrounds it is dropped before counting', () => {
    expect(title('灯')).toBe('灯')
    expect(title(`  ${'灯'.repeat(WISH_LIMITS.titleMax)}\n`)).toBe('灯'.repeat(30))
    expect(takes({ title: '灯'.repeat(WISH_LIMITS.titleMax + 1) })).toBe(false)
    for (const empty of ['', '   ', '\n\n', '\u3000']) expect(takes({ title: empty })).toBe(false)
  })

  test.each([
    ['control characters', '换\u0000个\u0007灯\u001b泡\u009f'],
    ['tabs and carriage returns', '换\t个灯泡\r'],
    ['zero-width characters', '换\u200b个\u200c灯\u200d泡\ufeff\u2060\u00ad'],
    ['direction-changing characters', '\u202e换个\u202c\u2066灯\u2069\u061c泡\u200f'],
    ['line and paragraph separators', '换个\u2028灯泡\u2029'],
    ['invisible tags', '换个灯泡\u{e0041}\u{e007f}'],
    ['a broken half of a pair', '换个灯泡\ud83d'],
  ])('%s are taken out', (_, text) => {
    expect(title(text)).toBe('换个灯泡')
  })

  test('a title of invisible characters is no title', () => {
    for (const blank of ['\u200b\u200b', '\u2060', '\u00ad', '\u2028', '\u202e \u202c']) expect(takes({ title: blank })).toBe(false)
  })

  test('rare surnames, emoji and line breaks stay', () => {
    for (const text of ['𠮷大妈换灯泡', '㛃嬢想聊聊', '\ue123老师', '想吃🍉', '先换灯\n再修门']) expect(title(text)).toBe(text)
  })

  test('the text may be left out or empty, and ends at 500 characters', () => {
    expect(tell({}).data?.text).toBe('')
    expect(tell({ text: ' ' }).data?.text).toBe('')
    expect(takes({ text: '字'.repeat(WISH_LIMITS.textMax) })).toBe(true)
    expect(takes({ text: '字'.repeat(WISH_LIMITS.textMax + 1) })).toBe(false)
  })

  test('a question, an answer and a reason are never empty and end at 200 characters', () => {
    for (const name of ['wish.addInfo', 'wish.askBack', 'wish.refuse'] as const) {
      const note = (text: string) => contracts[name].input.safeParse({ wishId: 'w1', note: text }).success
      expect([note('好'), note('字'.repeat(200)), note('字'.repeat(201)), note(' \n')]).toEqual([true, true, false, false])
    }
  })
})

test('1 to 50 whole hands', () => {
  expect([0, 1, 50, 51, 1.5, -1, '2', Number.NaN].map((seats) => takes({ seats }))).toEqual([false, true, true, false, false, false, false, false])
})

test('only known categories and parts of a day', () => {
  for (const category of WISH_CATEGORIES) expect(takes({ category })).toBe(true)
  expect(takes({ category: 'money' })).toBe(false)
  for (const part of DAY_PARTS) expect(takes({ when: { kind: 'day', date: '2026-06-03', part } })).toBe(true)
  expect(takes({ when: { kind: 'day', date: '2026-06-03', part: 'night' } })).toBe(false)
})

test('a day is a real calendar day; any time has none', () => {
  const day = (date: unknown) => takes({ when: { kind: 'day', date, part: 'morning' } })
  expect(['2026-06-03', '2028-02-29'].map(day)).toEqual([true, true])
  for (const date of ['2026-02-29', '2026-06-31', '2026-6-3', '2026-06-03T00:00:00Z', '明天', '', 20260603]) expect(day(date)).toBe(false)
  expect(takes({ when: { kind: 'anytime', date: '2026-06-03' } })).toBe(false)
  expect(takes({ when: { kind: 'someday' } })).toBe(false)
})

describe('a phone number', () => {
  const phone = (text: string) => tell({ contact: { phone: text, address: '柳湾村' } }).data?.contact?.phone

  test.each(['13800000000', '19912345678', '0734-1234567', '07341234567', '010-12345678', '01012345678'])('%s is one', (text) => {
    expect(phone(text)).toBe(text)
  })

  test('blanks around it do not matter', () => {
    expect(phone(' 13800000000\n')).toBe('13800000000')
  })

  test.each(['1380000000', '138000000000', '23800000000', '+8613800000000', '0734--1234567', '07345-1234567', '0734-123456789', '12345678', '1380000000a', '１３８００００００００', '110', ''])(
    '%p is none', (text) => {
      expect(phone(text)).toBeUndefined()
    },
  )
})

test('an address is never empty and ends at 100 characters', () => {
  const address = (text: string) => takes({ contact: { phone: '13800000000', address: text } })
  expect([address('柳'), address('柳'.repeat(100)), address('柳'.repeat(101)), address('\u200b ')]).toEqual([true, true, false, false])
})

test('whom it is for and where to go may be left out; consent is said, not assumed', () => {
  expect(takes({ contact: undefined })).toBe(true)
  expect(takes({ forPerson: undefined })).toBe(true)
  expect(takes({ forPerson: { personId: 'granny' } })).toBe(false)
  expect(takes({ forPerson: { personId: 'granny', consent: 'yes' } })).toBe(false)
})
