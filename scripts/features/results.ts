/** What `npm test` left in dist/test, as long as it speaks of the tests as they are now. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Tried } from './count'

const RESULTS = ['dist/test/unit.json', 'dist/test/e2e.json']
const TOPS = ['bench', 'cloudfunctions', 'domain', 'local', 'scripts', 'src', 'tests']
const TEST = /\.test\.(ts|tsx|mjs)$/
const ADVICE = 'run `npm test`, then `npm run features` again'

/** As jest writes it; more stands in it. */
interface JestResult {
  startTime: number
  testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[]
}

/** @throws a sentence that says what to run, when results are missing or older than a test. */
export function readResults(root: string): Tried[] {
  const missing = RESULTS.find((file) => !existsSync(path.join(root, file)))
  if (missing) throw new Error(`${missing} is missing: ${ADVICE}`)
  const runs = RESULTS.map((file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as JestResult)
  const begun = new Map(runs.flatMap((run) => run.testResults.map(({ name }) => [fromTop(root, name), run.startTime] as const)))
  const there = testsIn(root)
  const late = there.find((file) => statSync(path.join(root, file)).mtimeMs > (begun.get(file) ?? 0))
  if (late) throw new Error(`the results of ${late} are missing or older than the test: ${ADVICE}`)
  const gone = [...begun.keys()].find((file) => !there.includes(file))
  if (gone) throw new Error(`there are results of ${gone}, which is gone: ${ADVICE}`)
  return runs.flatMap((run) => run.testResults.flatMap((suite) =>
    suite.assertionResults.map(({ fullName, status }) => ({ file: fromTop(root, suite.name), name: fullName, passed: status === 'passed' }))))
}

const fromTop = (root: string, file: string): string => path.relative(root, file).split(path.sep).join('/')

function testsIn(root: string): string[] {
  return TOPS.filter((top) => existsSync(path.join(root, top))).flatMap((top) =>
    readdirSync(path.join(root, top), { recursive: true, encoding: 'utf8' })
      .map((file) => fromTop(root, path.join(root, top, file)))
      .filter((file) => TEST.test(file)))
}
