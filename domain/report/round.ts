import { addMinutes } from '../calendar/shanghai'

/** How far a round over all accounts has come, so that each run takes it up where the last one left off. */
export interface Round {
  /** What is gone through: hours, purses, households' purses, budgets; or a collection whose form has changed. */
  _id: RoundName | FormRound
  rev: number
  /** Where it goes on: the id, or for a form the cursor; empty at the beginning of a round. */
  after: string
  startedAt: string
  /** When the last whole round ended; empty before the first. */
  finishedAt: string
  /** Accounts looked at in this round, and in the last whole one. */
  looked: number
  lookedBefore: number
  /** Steps of this round that are done, and whole rounds; missing on one from before they were counted. */
  step?: number
  times?: number
}

/** The name of the first is older than that purses have a round of their own: it is each person's hours. */
export const ROUND_NAMES = ['people', 'purses', 'households', 'budgets'] as const
export type RoundName = (typeof ROUND_NAMES)[number]
/** Once for each form of a collection: its documents come up to it (decision 0029). */
export type FormRound = `form:${string}`
export const formRound = (collection: string, form: number): FormRound => `form:${collection}:${form}`

/** Collections of which a mark says that a newer version has begun to bring them up. @param knownForm of this program;
 *  undefined where it has no such collection. */
export function newerForms(marks: readonly string[], knownForm: (collection: string) => number | undefined): string[] {
  return marks.flatMap((mark) => {
    const [, collection = '', form = ''] = /^form:([^:]+):(\d+)$/.exec(mark) ?? []
    return Number(form) > (knownForm(collection) ?? Infinity) ? [collection] : []
  })
}

/** While a deployment goes on, functions of the version before still make documents of the old form, behind the walk. It is
 *  walked once more so long after its end, when all of them are gone. */
const SECOND_WALK_AFTER_MINUTES = 60

/** When the walk of a form goes on: empty for at once, null for never again. One from before rounds were counted is not walked
 *  twice. */
export function nextWalk({ after, finishedAt, times }: Omit<Round, 'rev'>): string | null {
  if (after !== '' || finishedAt === '') return ''
  return times === 1 ? addMinutes(finishedAt, SECOND_WALK_AFTER_MINUTES) : null
}

/** A round begins so long after the one before began: every day, at whatever minute the timer comes. */
export const ROUND_HOURS = 23

export const newRound = (name: Round['_id']): Omit<Round, 'rev'> => ({ _id: name, after: '', startedAt: '', finishedAt: '', looked: 0, lookedBefore: 0, step: 0, times: 0 })

/** Whether there is anything to look at now. */
export const roundDue = ({ after, startedAt, finishedAt }: Omit<Round, 'rev'>, now: string): boolean =>
  after !== '' || finishedAt === '' || Date.parse(now) - Date.parse(startedAt) >= ROUND_HOURS * 3_600_000

/** As it goes on: one of before steps were counted begins anew. */
export const resumed = <R extends Omit<Round, 'rev'>>(round: R): R => (round.step === undefined ? { ...round, after: '', looked: 0, step: 0, times: 0 } : round)

/** The round after one step. */
export function roundAfter<R extends Omit<Round, 'rev'>>(round: R, next: string | null, looked: number, now: string): R {
  const so = { ...round, startedAt: round.after === '' ? now : round.startedAt, looked: round.looked + looked, step: (round.step ?? 0) + 1 }
  return next === null ? { ...so, after: '', finishedAt: now, looked: 0, lookedBefore: so.looked, step: 0, times: (round.times ?? 0) + 1 } : { ...so, after: next }
}
