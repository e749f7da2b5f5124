/** Troubles as they are kept. They are read once a run, and only when there is something to do. */
import { NewerForm } from '../../domain/ground/forms'
import { troubleAfter, troubleId, troubleOver, type Trouble } from '../../domain/upkeep/trouble'
import { framesOf } from '../kernel/answer'
import { StoreError, type Store } from '../store/port'

export interface Troubles {
  alone(job: string, id: string, work: () => Promise<boolean>): Promise<boolean | 'aside'>
  /** A job failed as a whole. */
  note(job: string, document: string, error: unknown): Promise<void>
}

/** More than this many open ones are tried in every run: then it is the program, not a document. */
const KNOWN_MAX = 200

export function troublesOf(store: Store, now: string, once: <T>(work: () => Promise<T>) => Promise<T>): Troubles {
  let asked: Promise<Map<string, Trouble>> | undefined
  const known = () => (asked ??= openTroubles(store))

  async function keep(id: string, next: (before: Trouble | null) => Omit<Trouble, 'rev'> | null): Promise<void> {
    await once(() => store.transact(async (tx) => {
      const before = await tx.get('troubles', id)
      const after = next(before)
      if (after && before) await tx.replace('troubles', { ...after, rev: before.rev })
      else if (after) await tx.create('troubles', after)
    }))
  }
  const note = (job: string, document: string, error: unknown) =>
    keep(troubleId(job, document), (before) => troubleAfter(before, { job, document, where: framesOf(error), now }))

  return {
    note,
    async alone(job, id, work) {
      const trouble = (await known()).get(troubleId(job, id))
      if (trouble && trouble.nextTry > now) return 'aside'
      try {
        const done = await work()
        if (trouble) await keep(trouble._id, (before) => before && troubleOver(before, now))
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

/** The database itself is away, and nothing can be noted; or a newer version has written it. Nothing is wrong with the
 *  document. */
export const passes = (error: unknown): boolean => error instanceof NewerForm || (error instanceof StoreError && error.fault === 'UNAVAILABLE')

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
