import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { casesKept, countRows, isKnownTag, type Tried } from './count'
import { writeFeatures } from './main'
import { featuresPage, total } from './page'
import { ROWS } from './rows'

const WALK = 'tests/e2e/walk.test.ts'
const SCREEN = 'src/features/order/OrderScreen.test.tsx'
const RULE = 'domain/order/seats.test.ts'
const tried = (file: string, name: string, passed = true): Tried => ({ file, name, passed })
const standings = (...tests: Tried[]) =>
  Object.fromEntries(countRows(tests).filter(({ standing }) => standing !== 'untested').map(({ id, standing }) => [id, standing]))

test('there are 232 rows, and a tag is one of them or a case from the field', () => {
  expect(Object.keys(ROWS)).toHaveLength(232)
  expect(['S34', 'F88', 'N34', 'K15', 'R-67-17', 'R-F10', 'FC-A7', 'FC-F1'].filter(isKnownTag)).toHaveLength(8)
  expect(['S35', 'F0', 'f12', 'R-P14', 'FC-A8', ''].filter(isKnownTag)).toEqual([])
})

test('a feature needs a screen, a rule and a complaint any test', () => {
  expect(standings(tried(WALK, 'a [F1] b [S3]'), tried(SCREEN, 'x [N10]'), tried('tests/weapp/a.test.ts', '[F3]'))).toEqual({ F1: 'counted', F3: 'counted', N10: 'counted', S3: 'counted' })
  expect(standings(tried(RULE, 'a [F1] [N10] [S3] [K1] [R-P1]'))).toEqual({ S3: 'screenless', F1: 'screenless', N10: 'screenless', K1: 'counted', 'R-P1': 'counted' })
  expect(standings(tried('src/features/wish/sayWish.test.ts', '[F1]'))).toEqual({ F1: 'screenless' })
})

test('a test that fails takes its row out, whatever else passes; one id is not the beginning of another', () => {
  expect(standings(tried(WALK, '[F1]'), tried(RULE, '[F1]', false))).toEqual({ F1: 'failing' })
  expect(standings(tried(WALK, '[F12] and F1'), tried(RULE, '[R-67-1]'))).toEqual({ F12: 'counted', 'R-67-1': 'counted' })
})

test('the page says how many, which and why not, and the same twice', () => {
  const tests = [tried(RULE, '[F1] [FC-A2]'), tried(WALK, '[F1]'), tried(RULE, '[F2]'), tried(RULE, '[K1] [FC-A3]', false)]
  const page = featuresPage(countRows(tests), casesKept(tests))
  expect(page).toBe(featuresPage(countRows([...tests].reverse()), casesKept(tests)))
  expect(page.match(/\d+ of 232/g)).toEqual(['1 of 232'])
  expect(page).toContain(`| F1 | ${ROWS.F1} | \`${WALK}\`, \`${RULE}\` |`)
  expect(page).toMatch(/fails \(1\)[^#]*\| K1 \|[^#]*## [^#]*no test through a screen \(1\)[^#]*\| F2 \|[^#]*## Quoted by no test \(229\)[^#]*\| S1 \|/)
  expect(page).toMatch(/stay right\n\nFC-A2\n$/)
  expect(total(countRows([]))).toBe('0 of 232')
})

describe('from the results of a run', () => {
  let root: string
  const said: string[] = []
  const put = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  const results = (startTime: number, ...tests: [string, string, string][]) => JSON.stringify({
    startTime, testResults: tests.map(([file, fullName, status]) => ({ name: path.join(root, file), assertionResults: [{ fullName, status }] })),
  })
  const run = () => {
    said.length = 0
    return writeFeatures(root, (words) => said.push(words))
  }
  beforeEach(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'features-'))
    for (const file of ['docs/a.md', WALK, RULE]) put(file, '')
  })
  afterEach(() => rmSync(root, { recursive: true }))

  test('the page is written', () => {
    put('dist/test/unit.json', results(Date.now() + 5_000, [RULE, 'seats [R-P1]', 'passed']))
    put('dist/test/e2e.json', results(Date.now() + 5_000, [WALK, 'a wish [F1]', 'failed']))
    expect(run()).toBe(0)
    expect(said.slice(0, 3)).toEqual(['1 of 232', 'proved: R-P1', 'failing: F1'])
    expect(readFileSync(path.join(root, 'docs/features.md'), 'utf8')).toContain('**1 of 232**')
  })

  test('without results, or with older ones than the tests, it says what to run', () => {
    put('dist/test/unit.json', results(Date.now() + 5_000, [RULE, 'seats', 'passed']))
    expect([run(), said]).toEqual([1, ['dist/test/e2e.json is missing: run `npm test`, then `npm run features` again']])
    put('dist/test/e2e.json', results(Date.now() + 5_000, [WALK, 'a wish', 'passed']))
    expect(run()).toBe(0)
    utimesSync(path.join(root, WALK), new Date(), new Date(Date.now() + 60_000))
    expect([run(), said[0]]).toEqual([1, expect.stringContaining(`the results of ${WALK} are missing or older`)])
    rmSync(path.join(root, WALK))
    expect([run(), said[0]]).toEqual([1, expect.stringContaining(`results of ${WALK}, which is gone`)])
  })
})
