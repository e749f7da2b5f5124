import * as fc from 'fast-check'
import { ACTIONS, type ActionName } from './actions'
import { contracts } from './contracts'
import { examplesAbout } from './examples'

const NAMES = Object.keys(ACTIONS) as ActionName[]

/** An input of each action that is taken as it is; a cursor can only be made up, so that no example has one. */
const GOOD: Record<ActionName, Record<string, unknown>> = withCursors(examplesAbout())

function withCursors(examples: Record<ActionName, object>): Record<ActionName, Record<string, unknown>> {
  const withCursor = (name: ActionName, example: object) => (takes(name, { ...example, after: 'cursor' }) ? { ...example, after: 'cursor' } : { ...example })
  return Object.fromEntries(NAMES.map((name) => [name, withCursor(name, examples[name])])) as Record<ActionName, Record<string, unknown>>
}

/** What a form takes nothing in the place of, so that it is taken away: no room any more, off the map. */
const TAKEN_AWAY = ['place.edit rooms: []', 'place.edit point: null']
/** Asked of one's own place where no other is named; every other action that takes an id needs its first. */
const OWN_PLACE: ActionName[] = ['report.figures', 'team.list']

function takes(name: ActionName, input: unknown): boolean {
  return contracts[name].input.safeParse(input).success
}

const reads = (name: ActionName, input: unknown) => contracts[name].input.parse(input) as Record<string, unknown>

/** The input with one more field, at the top and inside every object in it. */
function* withStrayField(input: unknown): Generator<unknown> {
  if (typeof input !== 'object' || input === null) return
  yield { ...input, stray: 1 }
  for (const [key, value] of Object.entries(input)) {
    for (const changed of withStrayField(value)) yield { ...input, [key]: changed }
  }
}

test('every action has a contract and every contract its action', () => {
  expect(Object.keys(contracts).sort()).toEqual([...NAMES].sort())
})

describe.each(NAMES)('%s', (name) => {
  const good = GOOD[name]

  test('takes a good input as it is', () => {
    expect(reads(name, good)).toEqual(good)
  })

  test('refuses a field it does not know, at every level', () => {
    for (const changed of withStrayField(good)) expect(takes(name, changed)).toBe(false)
  })

  test('refuses what is no object', () => {
    for (const nonsense of [null, undefined, '', 'w1', 1, [], [good]]) expect(takes(name, nonsense)).toBe(false)
  })

  test('never takes an operator or a list where a word belongs', () => {
    for (const key of Object.keys(good)) {
      for (const value of [{ $ne: '' }, [], [good[key]], null, {}]) {
        const takenAway = TAKEN_AWAY.includes(`${name} ${key}: ${JSON.stringify(value)}`)
        expect([key, value, takes(name, { ...good, [key]: value })]).toEqual([key, value, takenAway])
      }
    }
  })

  const idKey = Object.keys(good).find((key) => key.endsWith('Id'))
  if (idKey) {
    test(`limits ${idKey}: never empty, 120 characters at most`, () => {
      expect(takes(name, { ...good, [idKey]: 'x' })).toBe(true)
      expect(takes(name, { ...good, [idKey]: 'x'.repeat(120) })).toBe(true)
      expect(takes(name, { ...good, [idKey]: 'x'.repeat(121) })).toBe(false)
      expect(takes(name, { ...good, [idKey]: '' })).toBe(false)
      expect(takes(name, { ...good, [idKey]: undefined })).toBe(OWN_PLACE.includes(name))
    })
  }

  if ('after' in good) {
    test('limits the cursor, which may be left out', () => {
      expect(takes(name, { ...good, after: undefined })).toBe(true)
      expect(takes(name, { ...good, after: 'x'.repeat(1000) })).toBe(true)
      expect(takes(name, { ...good, after: 'x'.repeat(1001) })).toBe(false)
    })
  }
})

test('no input at all makes a contract throw anything but its own refusal', () => {
  fc.assert(fc.property(fc.constantFrom(...NAMES), fc.anything(), (name, input) => {
    expect(() => contracts[name].input.safeParse(input)).not.toThrow()
  }))
})

test('a pick-up code is eight plain digits', () => {
  for (const name of ['market.lookUp', 'market.handOver'] as const) {
    expect(takes(name, { code: '00000000' })).toBe(true)
    for (const code of ['1234567', '123456789', '1234567a', ' 12345678', '12345678\n', '１２３４５６７８', '12 345678', '']) {
      expect(takes(name, { code })).toBe(false)
    }
  }
})

test('a score is a whole number from one to five', () => {
  const review = (score: unknown) => takes('order.review', { ...GOOD['order.review'], score })
  expect([0, 1, 2, 3, 4, 5, 6].map(review)).toEqual([false, true, true, true, true, true, false])
  for (const score of [1.5, '5', Number.NaN, Infinity]) expect(review(score)).toBe(false)
})

test('the feed knows two scopes', () => {
  expect(takes('order.feed', { scope: 'county' })).toBe(true)
  expect(takes('order.feed', { scope: 'everywhere' })).toBe(false)
  expect(takes('order.feed', {})).toBe(false)
})
