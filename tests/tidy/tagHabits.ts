/** Habits about the rows that test names quote, each with what it must find and what it must leave alone. */
import type { Habit } from './habit'
import { tagsAreKnown } from './tagChecks'

export const tagHabits: Habit[] = [
  {
    name: 'a test quotes rows that are there',
    check: tagsAreKnown,
    sample: {
      'src/a.test.tsx': `test('one [F12] [FC-A2]', f)\ntest('other [F${99}]', f)\ntest.each([1])('%s [f12]', f)\ndescribe('a chapter [R-67-1] [R-${67}]', f)`,
      'tests/b.test.ts': `const rows = [{ name: 'a [K${16}]' }, { name: 'b [K1]' }, '[F${0}-9]']`,
      'src/c.ts': `const s = 'not a test [F${99}]'`,
    },
    faults: [
      'src/a.test.tsx:2 quotes F99, which is no row', 'src/a.test.tsx:3 quotes f12, which is no row', 'src/a.test.tsx:4 quotes R-67, which is no row',
      'tests/b.test.ts:1 quotes K16, which is no row',
    ],
  },
]
