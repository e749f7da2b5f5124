/** The last lines of `npm test` name what failed, whatever failed it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { failedLines, jestResult, keepResults, outcomeOf } from './outcome.mjs'

const suite = (name, status, tests, message = '') => ({
  name: `/house/${name}`, status, message,
  assertionResults: Object.entries(tests).map(([fullName, state]) => ({ fullName, status: state })),
})

test('each failed test is named with its file, and what passed is counted', () => {
  const result = { testResults: [suite('a.test.ts', 'passed', { one: 'passed' }), suite('b.test.ts', 'failed', { 'two of three': 'failed', three: 'passed', four: 'todo' }, 'why')] }
  expect(outcomeOf('unit', result, false, '/house')).toEqual({
    passed: 2, skipped: ['four'], failed: ['b.test.ts › two of three'], messages: ['b.test.ts\n\nwhy'], suites: 2, slowest: [],
  })
})

test('the slowest files are named, slowest first', () => {
  const took = (name, seconds) => ({ ...suite(name, 'passed', {}), startTime: 1000, endTime: 1000 + seconds * 1000 })
  expect(outcomeOf('e2e', { testResults: [took('quick.test.ts', 0.2), took('a.test.ts', 3), took('b.test.ts', 40)] }, true, '/house').slowest)
    .toEqual(['   40 s  b.test.ts', '    3 s  a.test.ts'])
})

test('a file that does not load is named', () => {
  const { failed } = outcomeOf('unit', { testResults: [suite('c.test.ts', 'failed', {})] }, false, '/house')
  expect(failed).toEqual([expect.stringMatching(/^c\.test\.ts › /)])
})

test('jest that crashed, or complained without a failed test, is named by its stage', () => {
  expect(outcomeOf('e2e', null, false).failed).toEqual([expect.stringMatching(/^e2e › /)])
  expect(outcomeOf('e2e', { testResults: [] }, false).failed).toHaveLength(1)
  expect(outcomeOf('e2e', { testResults: [] }, true).failed).toEqual([])
})

test('fifty are named, the rest is counted', () => {
  const lines = failedLines(Array.from({ length: 53 }, (_, n) => `test ${n}`))
  expect(lines).toHaveLength(51)
  expect([lines[0], lines[50]]).toEqual(['failed: test 0', 'failed: and 3 more'])
  expect(failedLines([])).toEqual([])
})

test('results of a failed run are kept, and half a result is none', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'outcome-'))
  try {
    writeFileSync(path.join(folder, 'unit.json'), '{"testResults": [')
    expect(jestResult(path.join(folder, 'unit.json'))).toBeNull()
    expect(jestResult(path.join(folder, 'none.json'))).toBeNull()
    const kept = keepResults(folder, `${folder}-kept`, new Date('2026-06-01T01:02:03Z'))
    expect(kept).toBe(path.join(`${folder}-kept`, '2026-06-01T01-02-03'))
    expect(readFileSync(path.join(kept, 'unit.json'), 'utf8')).toContain('testResults')
  } finally {
    rmSync(folder, { recursive: true, force: true })
    rmSync(`${folder}-kept`, { recursive: true, force: true })
  }
})
