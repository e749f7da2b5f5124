import fc from 'fast-check'
import { PATH } from '../../tests/factories'
import { hearVerdict, MEDIA_STEPS, moveMedia, type MediaEvent } from './lifeCycle'
import { attachAll, goodTicket, mayHandIn, newTicket, type Media } from './media'
import { MEDIA_LIMITS, MEDIA_STATES, type MediaKind } from './vocab'

const NOW = '2026-06-01T02:00:00.000Z'
const LATER = '2026-06-02T02:00:01.000Z'
const granny = { _id: 'granny', ...PATH }
const aMedia = (changes: Partial<Media> = {}): Media => ({ ...newTicket('m1', 'photo', granny, NOW), rev: 1, state: 'review', ...changes })
const EVENTS = [...new Set(MEDIA_STEPS.map(({ event }) => event))]

test('whatever happens in whatever order: only the judge that is awaited, or the station, makes it public', () => {
  const anything = fc.array(fc.constantFrom<MediaEvent>(...EVENTS), { maxLength: 20 })
  fc.assert(fc.property(fc.constantFrom<'checking' | 'review'>('checking', 'review'), anything, (state, events) => {
    let media = aMedia({ state })
    for (const event of events) {
      const before = media.state
      media = moveMedia(media, event, NOW) ?? media
      if (media.state === 'passed' && before !== 'passed') expect([['checking', 'pass'], ['review', 'show']]).toContainEqual([before, event])
    }
  }))
})

test('what was found bad stays so', () => {
  for (const event of EVENTS) expect(moveMedia(aMedia({ state: 'risky' }), event, NOW)).toBeNull()
})

test.each([['pass', 'passed'], ['review', 'review'], ['risky', 'risky'], ['something new', 'review'], ['', 'review']])('the verdict %s makes it %s, once', (suggest, state) => {
  const heard = hearVerdict(aMedia({ state: 'checking', traceId: 't1' }), suggest, NOW)
  expect([heard.state, heard.traceId]).toEqual([state, ''])
})

test('a verdict after a person has looked opens nothing, and may bring it back before her', () => {
  expect(hearVerdict(aMedia({ state: 'review' }), 'pass', NOW).state).toBe('review')
  expect(hearVerdict(aMedia({ state: 'risky' }), 'pass', NOW).state).toBe('risky')
  expect(hearVerdict(aMedia({ state: 'passed' }), 'risky', NOW).state).toBe('review')
})

test('every state is reached by some row or begins it', () => {
  const reached = new Set<string>(['awaited', 'checking', ...MEDIA_STEPS.map(({ to }) => to)])
  expect([...MEDIA_STATES].filter((state) => !reached.has(state))).toEqual([])
})

test('a ticket is good for a day, in one hand, until the file is taken', () => {
  const ticket = aMedia({ state: 'awaited' })
  expect(goodTicket(ticket, 'granny', NOW)).toBe(ticket)
  for (const bad of [null, aMedia({ state: 'review' })]) expect(() => goodTicket(bad, 'granny', NOW)).toThrow('UPLOAD_LAPSED')
  expect(() => goodTicket(ticket, 'li', NOW)).toThrow('UPLOAD_LAPSED')
  expect(() => goodTicket(ticket, 'granny', LATER)).toThrow('UPLOAD_LAPSED')
})

test('tables are for posts', () => {
  expect(mayHandIn([{ role: 'volunteer', place: 'p' }], 'spreadsheet')).toBe(false)
  expect(mayHandIn([{ role: 'stationHead', place: 'p' }], 'spreadsheet')).toBe(true)
  expect(mayHandIn([], 'voice')).toBe(true)
})

describe('with a wish go', () => {
  const wish = { wishId: 'w1', beneficiaryId: 'granny', ...PATH, station: 'other' }
  const attach = (loose: (Media | null)[]) => attachAll(loose, 'granny', wish, NOW)
  const many = (kind: MediaKind, count: number) => Array.from({ length: count }, (_, n) => aMedia({ _id: `${kind}${n}`, kind }))

  test('three photos and a voice, which are then the wish\'s', () => {
    const attached = attach([...many('photo', MEDIA_LIMITS.photosPerWish), ...many('voice', 1)])
    expect(attached).toHaveLength(4)
    expect(attached[0]).toMatchObject({ about: 'w1', station: 'other', beneficiaryId: 'granny' })
  })

  test.each([[4, 0], [0, 2]])('not %i photos and %i voices', (photos, voices) => {
    expect(() => attach([...many('photo', photos), ...many('voice', voices)])).toThrow('TOO_MANY_MEDIA')
  })

  test('nothing that is another\'s, sent already, a table, bad, unfinished or old', () => {
    for (const bad of [null, aMedia({ owner: 'li' }), aMedia({ about: 'w0' }), aMedia({ kind: 'spreadsheet' }), aMedia({ state: 'risky' }), aMedia({ state: 'awaited' })]) {
      expect(() => attach([bad])).toThrow('UPLOAD_LAPSED')
    }
    expect(() => attachAll([aMedia()], 'granny', wish, LATER)).toThrow('UPLOAD_LAPSED')
  })
})
