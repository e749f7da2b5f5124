// What one stage of `npm test` came to, and the names of what failed in it.
import { cpSync, readFileSync } from 'node:fs'
import path from 'node:path'

const NAMED = 50
const SLOWEST = 6
const NOT_RUN = ['pending', 'todo', 'skipped', 'disabled']

/** What jest wrote into `file`; null where it wrote nothing that can be read, because it crashed or was ended. */
export function jestResult(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** Counts, and the names of failed tests. `ok` is whether jest ended well: its own complaint without a failed test
 *  (nothing found, a crash, its time over) counts as one. */
export function outcomeOf(stage, result, ok, root = process.cwd()) {
  const suites = result?.testResults ?? []
  const tests = suites.flatMap((suite) => suite.assertionResults.map((test) => ({ ...test, file: path.relative(root, suite.name) })))
  const lost = suites.filter((suite) => suite.status === 'failed')
  const failed = tests.filter(({ status }) => status === 'failed').map(({ file, fullName }) => `${file} › ${fullName}`)
  // A file that does not even load has no tests to name.
  const unloaded = lost.filter((suite) => !suite.assertionResults.some(({ status }) => status === 'failed'))
  failed.push(...unloaded.map((suite) => `${path.relative(root, suite.name)} › the file itself (it does not load, or broke off)`))
  if (!ok && failed.length === 0) failed.push(`${stage} › jest itself (what it said stands above)`)
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    skipped: tests.filter(({ status }) => NOT_RUN.includes(status)).map(({ fullName }) => fullName),
    failed,
    messages: lost.map((suite) => `${path.relative(root, suite.name)}\n\n${suite.message}`),
    suites: suites.length,
    slowest: slowestOf(suites, root),
  }
}

/** Where the time of a stage went: its slowest files, with their seconds. */
function slowestOf(suites, root) {
  const spent = suites.map(({ name, startTime, endTime }) => ({ file: path.relative(root, name), seconds: (endTime - startTime) / 1000 }))
  return spent.filter(({ seconds }) => seconds >= 1).sort((a, b) => b.seconds - a.seconds).slice(0, SLOWEST).map(({ file, seconds }) => `${seconds.toFixed(0).padStart(5)} s  ${file}`)
}

/** The lines that name what failed, for the end of a run. */
export function failedLines(names) {
  const more = names.length - NAMED
  return [...names.slice(0, NAMED).map((name) => `failed: ${name}`), ...(more > 0 ? [`failed: and ${more} more`] : [])]
}

/** The next run empties the folder of results; those of a failed run are kept beside it. @returns where. */
export function keepResults(results, kept, at = new Date()) {
  const folder = path.join(kept, at.toISOString().replaceAll(':', '-').slice(0, 19))
  cpSync(results, folder, { recursive: true })
  return folder
}
