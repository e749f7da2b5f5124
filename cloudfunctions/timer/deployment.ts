/** What a deployment has the timer do for it, so that there is no second way into the database: bring old documents up, and
 *  say how far they are. Both may be asked again at any time. */
import type { Reply } from '../../domain/contracts'
import type { FormMark } from '../../domain/report/howFar'
import { bringUpAlone, type Walked } from '../jobs/report/bringUpAlone'
import { RUN_LIMIT_MS } from '../jobs/runJobs'
import { reasonOf, refusalReply } from '../kernel/answer'
import type { Clock } from '../kernel/clock'
import { randomIds } from '../kernel/ids'
import type { Store } from '../store/port'

/** What the county's data says of itself; no document's words, no id. */
export interface Standing {
  marks: FormMark[]
  /** What time could not do and tries again (domain/upkeep/trouble.ts). */
  openTroubles: number
}

export interface Answers {
  BringUp: Walked
  HowFar: Standing
}
export type Question = keyof Answers

export const isQuestion = (type: unknown): type is Question => type === 'BringUp' || type === 'HowFar'

interface Deps {
  store: Store
  clock: Clock
  /** Of one call: the rest is left for the next one. */
  mayGoOn?: () => boolean
  onFault?: (error: unknown) => void
}

/** Never throws: what breaks is a refusal without the words of a database. */
export async function answerDeployment(question: Question, deps: Deps): Promise<Reply<Answers[Question]>> {
  const { store, clock, mayGoOn = forOneRun(), onFault } = deps
  try {
    return { ok: true, data: question === 'BringUp' ? await bringUpAlone(store, clock.now(), mayGoOn) : await standingOf(store) }
  } catch (error) {
    onFault?.(error)
    return refusalReply(reasonOf(error), randomIds.ref())
  }
}

function forOneRun(): () => boolean {
  const until = Date.now() + RUN_LIMIT_MS
  return () => Date.now() < until
}

/** One for each form a collection ever had; and `;` comes after `:`. */
const MARKS = { where: {}, orderBy: { field: '_id', direction: 'asc' }, from: 'form:', before: 'form;', limit: 100 } as const

async function standingOf(store: Store): Promise<Standing> {
  const { items } = await store.query('rounds', MARKS)
  const openTroubles = await store.count('troubles', { state: 'open' })
  return { marks: items.map(({ _id, looked, finishedAt }) => ({ _id, looked, finishedAt })), openTroubles }
}
