import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { casesKept, countRows, type Standing } from './count'
import { featuresPage, total } from './page'
import { readResults } from './results'

/** Writes docs/features.md and says the count. @returns the exit code: how few rows count is never a failure. */
export function writeFeatures(root: string, say: (words: string) => void): number {
  try {
    const tests = readResults(root)
    const rows = countRows(tests)
    const idsOf = (standing: Standing) => rows.filter((row) => row.standing === standing).map(({ id }) => id).join(' ') || '–'
    writeFileSync(path.join(root, 'docs/features.md'), featuresPage(rows, casesKept(tests)))
    say(total(rows))
    say(`proved: ${idsOf('counted')}`)
    say(`failing: ${idsOf('failing')}`)
    say(`without a screen: ${idsOf('screenless')}`)
    say(`without a test: ${idsOf('untested')}`)
    return 0
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    return 1
  }
}
