/** Which rows are proved. A row counts while tests that quote it pass and none fails; a system or a feature (S, F, N) is
 *  owed to people, so at least one of its tests must go through a screen. */
import { FIELD_CASES, ROWS } from './rows'

export interface Tried {
  /** From the top of the house. */
  file: string
  /** With the names of the chapters it stands in. */
  name: string
  passed: boolean
}

export type Standing = 'counted' | 'screenless' | 'failing' | 'untested'

export interface RowCount {
  id: string
  title: string
  standing: Standing
  /** Files of the tests that quote it and passed, those through a screen first. */
  files: string[]
}

const KNOWN = new Set([...Object.keys(ROWS), ...FIELD_CASES])
const THROUGH_A_SCREEN = /^src\/.*\.test\.tsx$|^tests\/(e2e|weapp)\//

export const isKnownTag = (tag: string): boolean => KNOWN.has(tag)

const quotes = ({ name }: Tried, id: string): boolean => name.includes(`[${id}]`)
const onScreen = (file: string): boolean => THROUGH_A_SCREEN.test(file)

/** @returns every row of the product, in the order of the list, with where it stands. */
export function countRows(tests: readonly Tried[]): RowCount[] {
  return Object.entries(ROWS).map(([id, title]) => {
    const quoting = tests.filter((test) => quotes(test, id))
    const files = [...new Set(quoting.filter(({ passed }) => passed).map(({ file }) => file))].sort(screensFirst)
    return { id, title, standing: standingOf(id, quoting, files), files }
  })
}

/** @returns the field cases whose tests pass. */
export function casesKept(tests: readonly Tried[]): string[] {
  return FIELD_CASES.filter((id) => {
    const quoting = tests.filter((test) => quotes(test, id))
    return quoting.length > 0 && quoting.every(({ passed }) => passed)
  })
}

function standingOf(id: string, quoting: readonly Tried[], files: readonly string[]): Standing {
  if (quoting.length === 0) return 'untested'
  if (quoting.some(({ passed }) => !passed)) return 'failing'
  return /^[SFN]/.test(id) && !files.some(onScreen) ? 'screenless' : 'counted'
}

function screensFirst(a: string, b: string): number {
  return Number(onScreen(b)) - Number(onScreen(a)) || (a < b ? -1 : 1)
}
