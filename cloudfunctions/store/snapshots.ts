/** Documents in memory under snapshot isolation, as CloudBase keeps them: a transaction reads what was committed when
 *  it began, the second writer of a document fails at the write, and what changed since the snapshot cannot be
 *  written. It knows no time and no delay; simulated.ts brings those. */
import type { CollectionName } from '../../domain/collections'
import { copyOf, type AnyDocument } from './document'
import type { CountPlan, Plan } from './plan'
import { StoreError } from './port'
import { SortedLists } from './sortedLists'

/** One committed state of a document; null once it is removed. */
interface Version {
  commit: number
  document: AnyDocument | null
}

/** What a transaction has written: null is removed. */
interface Write {
  collection: CollectionName
  id: string
  document: AnyDocument | null
}

/** A transaction under way. */
export interface Snapshot {
  /** The last commit it sees. */
  readonly commit: number
  readonly writes: Map<string, Write>
}

export class Snapshots {
  /** The newest version first. */
  readonly #versions = new Map<CollectionName, Map<string, Version[]>>()
  /** Who has written a document without having committed yet. */
  readonly #writers = new Map<string, Snapshot>()
  readonly #open = new Set<Snapshot>()
  readonly #lists = new SortedLists()
  #commits = 0

  begin(): Snapshot {
    const snapshot: Snapshot = { commit: this.#commits, writes: new Map() }
    this.#open.add(snapshot)
    return snapshot
  }

  /** As committed last, or as a transaction sees it. */
  get(collection: CollectionName, id: string, snapshot?: Snapshot): AnyDocument | null {
    if (snapshot) this.#mustBeOpen(snapshot)
    return copyOf(this.#seen(collection, id, snapshot))
  }

  create(snapshot: Snapshot, collection: CollectionName, document: AnyDocument): void {
    this.#write(snapshot, collection, document._id, document, (seen) => (seen ? 'EXISTS' : null))
  }

  replace(snapshot: Snapshot, collection: CollectionName, document: AnyDocument): void {
    this.#write(snapshot, collection, document._id, document, (seen) => (seen?.rev === document.rev - 1 ? null : 'CONFLICT'))
  }

  remove(snapshot: Snapshot, collection: CollectionName, id: string): void {
    this.#write(snapshot, collection, id, null, (seen) => (seen ? null : 'MISSING'))
  }

  commit(snapshot: Snapshot): void {
    this.#mustBeOpen(snapshot)
    this.#commits += 1
    this.abort(snapshot)
    for (const { collection, id, document } of snapshot.writes.values()) {
      const before = this.#versionsIn(collection).get(id) ?? []
      this.#versionsIn(collection).set(id, this.#stillSeen([{ commit: this.#commits, document }, ...before]))
      this.#lists.changed(collection, before[0]?.document ?? null, document)
    }
  }

  /** Ends a transaction without effect; one that has ended is left alone. */
  abort(snapshot: Snapshot): void {
    this.#open.delete(snapshot)
    for (const key of snapshot.writes.keys()) if (this.#writers.get(key) === snapshot) this.#writers.delete(key)
  }

  /** All committed documents a plan asks for, in its order, one more than its limit. */
  find(plan: Plan): AnyDocument[] {
    const versions = this.#versionsIn(plan.collection)
    const committed = (id: string) => versions.get(id)?.[0]?.document as AnyDocument
    const isEqual = (id: string) => plan.equals.every(([field, value]) => committed(id)[field] === value)
    return this.#lists.find(plan, () => this.#committed(plan.collection), isEqual).map((id) => copyOf(committed(id)))
  }

  count(plan: CountPlan): number {
    return this.#equal(plan).length
  }

  #equal({ collection, equals }: CountPlan): AnyDocument[] {
    return this.#committed(collection).filter((document) => equals.every(([field, value]) => document[field] === value))
  }

  #committed(collection: CollectionName): AnyDocument[] {
    return [...this.#versionsIn(collection).values()].flatMap((versions) => versions[0]?.document ?? [])
  }

  #write(
    snapshot: Snapshot,
    collection: CollectionName,
    id: string,
    document: AnyDocument | null,
    faultOf: (seen: AnyDocument | null) => 'EXISTS' | 'CONFLICT' | 'MISSING' | null,
  ): void {
    this.#mustBeOpen(snapshot)
    const key = keyOf(collection, id)
    const writer = this.#writers.get(key)
    const raced = (writer && writer !== snapshot) || this.#lastCommit(collection, id) > snapshot.commit
    const fault = raced ? 'CONFLICT' : faultOf(this.#seen(collection, id, snapshot))
    if (fault) {
      // The platform aborts a transaction over its first failure; its locks are free from then on.
      this.abort(snapshot)
      throw new StoreError(fault, `${collection}: ${raced ? 'another writer was first' : 'not as expected'}`)
    }
    this.#writers.set(key, snapshot)
    snapshot.writes.set(key, { collection, id, document: copyOf(document) })
  }

  #seen(collection: CollectionName, id: string, snapshot?: Snapshot): AnyDocument | null {
    const own = snapshot?.writes.get(keyOf(collection, id))
    if (own) return own.document
    const versions = this.#versionsIn(collection).get(id) ?? []
    const seen = snapshot ? versions.find((version) => version.commit <= snapshot.commit) : versions[0]
    return seen?.document ?? null
  }

  #lastCommit(collection: CollectionName, id: string): number {
    return this.#versionsIn(collection).get(id)?.[0]?.commit ?? 0
  }

  #versionsIn(collection: CollectionName): Map<string, Version[]> {
    const known = this.#versions.get(collection) ?? new Map<string, Version[]>()
    this.#versions.set(collection, known)
    return known
  }

  /** Versions older than what the oldest open transaction sees are nobody's any more. */
  #stillSeen(versions: Version[]): Version[] {
    let oldest = this.#commits
    for (const snapshot of this.#open) oldest = Math.min(oldest, snapshot.commit)
    const last = versions.findIndex((version) => version.commit <= oldest)
    return last < 0 ? versions : versions.slice(0, last + 1)
  }

  #mustBeOpen(snapshot: Snapshot): void {
    if (!this.#open.has(snapshot)) throw new StoreError('CONFLICT', 'the transaction is not there any more')
  }
}

/** A space cannot be in a collection's name, so no two keys meet. */
function keyOf(collection: CollectionName, id: string): string {
  return `${collection} ${id}`
}
