/** What cards say of an action's input, held against its example. Forms: contracts.test.ts. */
import { ACTION_NAMES, cardOf } from './actions'
import { examplesAbout } from './examples'

const examples = examplesAbout()

/** What lies at a path, as cards write one: `rooms.name` goes into an object or into each of a list. */
function valuesAt(value: unknown, [key, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => valuesAt(each, key === undefined ? [] : [key, ...rest]))
  return key === undefined ? [value] : valuesAt((value as Record<string, unknown> | undefined)?.[key], rest)
}

const read = ACTION_NAMES.flatMap((name) => (cardOf(name).othersRead?.fields ?? []).map((field) => [name, field] as const))

test.each(read)('%s: %s, which others read, is written in its example', (name, field) => {
  const written = valuesAt(examples[name], field.split('.'))
  expect(written).not.toEqual([])
  for (const words of written) expect(words).toMatch(/./)
})

test('an example is about what its reader says there is', () => {
  expect(examplesAbout({ wishId: 'theirs' })['wish.detail']).toEqual({ wishId: 'theirs' })
})
