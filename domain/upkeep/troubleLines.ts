/** Open troubles as the administrator reads them: a line a job, since what is the matter with one document is mostly the
 *  matter with all of them. No id and nobody's name goes along. */
import type { Trouble } from './trouble'

export interface TroubleLine {
  job: string
  /** So many documents; one where the job failed as a whole. */
  count: number
  /** Since when the first of them is open. */
  since: string
  /** How often the one that was tried most was tried. */
  tries: number
  /** When the first of them is tried again. */
  nextTry: string
}

/** The one that is open longest first. */
export function troubleLines(open: readonly Trouble[]): TroubleLine[] {
  const lines = new Map<string, TroubleLine>()
  for (const { job, firstSeen, tries, nextTry } of open) {
    const line = lines.get(job) ?? { job, count: 0, since: firstSeen, tries, nextTry }
    lines.set(job, {
      job,
      count: line.count + 1,
      since: firstSeen < line.since ? firstSeen : line.since,
      tries: Math.max(line.tries, tries),
      nextTry: nextTry < line.nextTry ? nextTry : line.nextTry,
    })
  }
  return [...lines.values()].sort((a, b) => (a.since < b.since ? -1 : 1))
}
