/** The habits of the house as tests (DESIGN §2, §9). Each check first proves on a tiny tree that it can fail. */
import { join } from 'node:path'
import { everyRoomExists } from './tidy/formChecks'
import { readHouse, treeOf } from './tidy/houseTree'
import { cardHabits } from './tidy/cardHabits'
import { directionHabits } from './tidy/directionHabits'
import { formHabits } from './tidy/formHabits'
import { pageHabits } from './tidy/pageHabits'
import { tagHabits } from './tidy/tagHabits'
import { wordHabits } from './tidy/wordHabits'

const HABITS = [...directionHabits, ...formHabits, ...cardHabits, ...pageHabits, ...tagHabits, ...wordHabits]

const house = readHouse(join(__dirname, '..'))

describe.each(HABITS)('$name', ({ check, sample, faults }) => {
  test('the check finds what it looks for, and only that', () => {
    expect(check(treeOf(sample))).toEqual(faults)
  })

  test('the house keeps it', () => {
    expect(check(house)).toEqual([])
  })
})

describe('every room of the house exists', () => {
  test('the check misses what is not there', () => {
    const missing = everyRoomExists(treeOf({ 'README.md': '', 'src/pages/home/index.tsx': '' }))
    expect(missing).toEqual(expect.arrayContaining(['domain:1 is missing', 'package.json:1 is missing']))
    expect(missing).not.toEqual(expect.arrayContaining(['README.md:1 is missing']))
    expect(missing).not.toEqual(expect.arrayContaining(['src/pages:1 is missing']))
  })

  test('the house keeps it', () => {
    expect(everyRoomExists(house)).toEqual([])
  })
})

test('each subpackage is declared once: WeChat refuses a root named twice', () => {
  const roots = [...(house.get('src/app.config.ts') ?? '').matchAll(/root: '([^']+)'/g)].map(([, root]) => root)
  expect(roots.length).toBeGreaterThan(5)
  expect(roots.filter((root, at) => roots.indexOf(root) !== at)).toEqual([])
})

test('the checks look at the whole house', () => {
  expect(house.size).toBeGreaterThan(150)
  for (const path of ['package.json', 'domain/order/seats.ts', 'src/app.tsx', '.npmrc', 'cloudfunctions/api/index.ts']) expect([...house.keys()]).toContain(path)
  expect([...house.keys()].filter((path) => path.includes('node_modules'))).toEqual([])
})
