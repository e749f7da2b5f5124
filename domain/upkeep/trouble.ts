/** A trouble (故障): something that time was to do and could not, because of one document or as a whole. It is set aside so
 *  that nothing else waits for it, tried again after growing pauses, and gone once it held. It names the job, the id and
 *  where in the code it broke; never what the document says. */
export interface Trouble {
  /** `{job}:{document}`. */
  _id: string
  rev: number
  job: string
  /** The document's id; empty where the job failed as a whole. */
  document: string
  state: 'open' | 'gone'
  firstSeen: string
  lastSeen: string
  /** How often it failed. */
  tries: number
  /** Not tried again before. */
  nextTry: string
  /** Functions and lines of the code, the innermost first. */
  where: string
  /** Why it is gone; missing on one that is open, or was before this was kept. */
  end?: 'held' | 'notOffered'
}

/** So long after it was to be tried again nobody has: no job offers it any more, since even a daily one comes once a day. */
export const FORGOTTEN_AFTER_HOURS = 25

export const troubleId = (job: string, document: string): string => `${job}:${document}`

/** Ten minutes, then twice as long each time, at most a day. */
const FIRST_PAUSE_MINUTES = 10
const LONGEST_PAUSE_MINUTES = 24 * 60

export function troubleAfter(before: Trouble | null, { job, document, where, now }: Pick<Trouble, 'job' | 'document' | 'where'> & { now: string }): Omit<Trouble, 'rev'> {
  const again = before?.state === 'open' ? before : null
  const tries = (again?.tries ?? 0) + 1
  const pause = Math.min(LONGEST_PAUSE_MINUTES, FIRST_PAUSE_MINUTES * 2 ** (tries - 1))
  return {
    _id: troubleId(job, document), job, document, state: 'open', firstSeen: again?.firstSeen ?? now, lastSeen: now, tries,
    nextTry: new Date(Date.parse(now) + pause * 60_000).toISOString(), where,
  }
}

export const troubleOver = <T extends Omit<Trouble, 'rev'>>(trouble: T, now: string): T => ({ ...trouble, state: 'gone', end: 'held', lastSeen: now })

/** Nothing came back to it: closed, and said so. `lastSeen` stays when it failed last. */
export const troubleForgotten = <T extends Omit<Trouble, 'rev'>>(trouble: T): T => ({ ...trouble, state: 'gone', end: 'notOffered' })

/** She has had it looked at: not in ten minutes, now. */
export const triedNow = <T extends Omit<Trouble, 'rev'>>(trouble: T, now: string): T => ({ ...trouble, nextTry: now })
