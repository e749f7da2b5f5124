/** Troubles as they are kept. They are read once a run, and only when there is something to do. */
import { addMinutes } from '../../domain/calendar/shanghai'
import { NewerForm } from '../../domain/ground/forms'
import { troubleAfter, troubleForgotten, troubleId, troubleOver, type Trouble } from '../../domain/upkeep/trouble'
import { framesOf } from '../kernel/answer'
import { newerForm, noteData } from '../kernel/noteData'
import { StoreError, type Store } from '../store/port'
import { NEVER, UNDER_WAY_MINUTES, type Rhythm } from './rhythm'

export interface Troubles {
  alone(job: string, id: string, work: () => Promise<boolean>): Promise<boolean | 'aside'>
  /** A job failed as a whole. */
  note(job: string, document: string, error: unknown): Promise<void>
  /** A job ran through: where it had failed as a whole, that is over; and where it looked at all that is due (`all`), so is what
   *  was to be tried by now and is not due any more. Looked at only in a run that reads the troubles. */
  ranThrough(job: string, all: boolean): Promise<void>
  /** Jobs of which something is to be tried again by now, for which none of them would look by its beat. */
  toTryAgain(rhythm: Rhythm | undefined, busy: boolean): Promise<ReadonlySet<string>>
  /** Something was set aside in this run. */
  readonly noted: boolean
}

/** More than this many open ones are tried in every run: then it is the program, not a document. */
const KNOWN_MAX = 200

export function troublesOf(store: Store, now: string, once: <T>(work: () => Promise<T>) => Promise<T>): Troubles {
  let asked: Promise<Map<string, Trouble>> | undefined
  let noted = false
  const offered = new Set<string>()
  const known = () => (asked ??= openTroubles(store))

  async function keep(id: string, next: (before: Trouble | null) => Omit<Trouble, 'rev'> | null): Promise<void> {
    await once(() => store.transact(async (tx) => {
      const before = await tx.get('troubles', id)
      const after = next(before)
      if (after && before) await tx.replace('troubles', { ...after, rev: before.rev })
      else if (after) await tx.create('troubles', after)
    }))
  }
  async function note(job: string, document: string, error: unknown): Promise<void> {
    noted = true
    // Of each collection once, however many documents and jobs meet it.
    if (error instanceof NewerForm) return noteData(store, newerForm(error), now)
    await keep(troubleId(job, document), (before) => troubleAfter(before, { job, document, where: framesOf(error), now }))
  }
  const over = (id: string) => keep(id, (before) => (before?.state === 'open' ? troubleOver(before, now) : null))

  return {
    note,
    get noted() { return noted },
    async ranThrough(job, all) {
      const open = await asked
      const whole = open?.get(troubleId(job, ''))
      if (whole) await over(whole._id)
      if (!all) return
      for (const { _id, document, nextTry } of [...(open?.values() ?? [])].filter((trouble) => trouble.job === job)) {
        if (document !== '' && nextTry <= now && !offered.has(_id)) await keep(_id, (before) => (before?.state === 'open' ? troubleForgotten(before) : null))
      }
    },
    async toTryAgain(rhythm, busy) {
      if (rhythm && !busy && (rhythm.nextTry ?? '') > now) return new Set()
      const found = await known().catch(() => null)
      // What cannot be read now stops no job: whoever sets something aside in this run asks again.
      if (!found) asked = undefined
      if (!rhythm || !found) return new Set()
      const open = [...found.values()]
      rhythm.nextTry = open.map(({ nextTry }) => nextTry).filter((at) => at > now).sort()[0] ?? NEVER
      // Once when its time comes: what no job offers any more must not call it in every run.
      const since = addMinutes(rhythm.lastRun, -UNDER_WAY_MINUTES)
      return new Set(open.filter(({ nextTry }) => nextTry > since && nextTry <= now).map(({ job }) => job))
    },
    async alone(job, id, work) {
      offered.add(troubleId(job, id))
      const trouble = (await known()).get(troubleId(job, id))
      if (trouble && trouble.nextTry > now) return 'aside'
      try {
        const done = await work()
        if (trouble) await over(trouble._id)
        return done
      } catch (error) {
        if (passes(error)) throw error
        // Others were first eight times over: its next turn comes with the next run.
        if (!(error instanceof StoreError && error.fault === 'CONFLICT')) await note(job, id, error)
        return 'aside'
      }
    },
  }
}

/** The database itself is away, and nothing can be noted. Nothing is wrong with the document. */
export const passes = (error: unknown): boolean => error instanceof StoreError && error.fault === 'UNAVAILABLE'

async function openTroubles(store: Store): Promise<Map<string, Trouble>> {
  const known = new Map<string, Trouble>()
  let after: string | undefined
  do {
    const page = await store.query('troubles', { where: { state: 'open' }, orderBy: { field: 'firstSeen', direction: 'asc' }, limit: 100, after })
    for (const trouble of page.items) known.set(trouble._id, trouble)
    after = page.next ?? undefined
  } while (after && known.size < KNOWN_MAX)
  return known
}
