/** What time does is gathered whole, and each job has a turn of its own. */
import fs from 'node:fs'
import path from 'node:path'
import { JOB_NAMES, WORK } from '../../domain/upkeep/work'
import { JOBS } from './jobs'

test('every job of every feature runs', () => {
  const lists = (fs.readdirSync(__dirname, { recursive: true }) as string[]).filter((file) => path.basename(file) === 'index.ts')
  const named = lists.flatMap((file) => [...fs.readFileSync(path.join(__dirname, file), 'utf8').matchAll(/^ {2}(\w+): \{ run: /gm)].map((match) => match[1]))
  expect(named.length).toBeGreaterThan(20)
  expect(JOBS.map(([name]) => name).sort()).toEqual(named.sort())
})

test('no two jobs have one turn', () => {
  const turns = JOBS.map(([, { turn }]) => turn)
  expect(turns).toEqual([...new Set(turns)])
})

test('whoever reads of a trouble reads in words what was to be done, for every job, and no two sound alike', () => {
  expect([...JOB_NAMES].sort()).toEqual(JOBS.map(([name]) => name).sort())
  const words = Object.values(WORK)
  expect(words).toEqual([...new Set(words)])
  for (const said of words) expect(said).toMatch(/^[\p{Script=Han}，]{5,24}$/u)
})
