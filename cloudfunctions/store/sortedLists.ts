/** The declared indexes of a store in memory: whatever was asked for once is kept in order from then on, so that a county of
 *  190,000 is asked as quickly as a small one. */
import type { CollectionName } from '../../domain/collections'
import type { Index } from '../../domain/ground/collection'
import type { AnyDocument } from './document'
import { compareSortValues, type Plan } from './plan'
import { isSortValue, type SortValue } from './values'

interface Entry {
  value: SortValue
  id: string
}

/** One index, by the values of its equal fields. */
interface Kept {
  index: Index
  lists: Map<string, Entry[]>
}

const compare = (a: Entry, b: Entry): number => (a.value === b.value ? 0 : compareSortValues(a.value, b.value)) || (a.id === b.id ? 0 : compareSortValues(a.id, b.id))

export class SortedLists {
  readonly #kept = new Map<CollectionName, Map<Index, Kept>>()

  /** A document as committed before and after; null where it was not, or is not any more. */
  changed(collection: CollectionName, before: AnyDocument | null, after: AnyDocument | null): void {
    for (const { index, lists } of this.#kept.get(collection)?.values() ?? []) {
      const [old, now] = [entryOf(index, before), entryOf(index, after)]
      if (old && now && old.key === now.key && compare(old.entry, now.entry) === 0) continue
      if (old) remove(lists.get(old.key) ?? [], old.entry)
      if (now) insert(listIn(lists, now.key), now.entry)
    }
  }

  /** Ids in the order of the plan, one more than its limit. @param all whatever is committed, read when an index is first asked for.
   *  @param isEqual whether that document is so in what the plan asks besides. */
  find({ collection, index, equals, direction, from, before, after, limit }: Plan, all: () => Iterable<AnyDocument>, isEqual: (id: string) => boolean): string[] {
    const list = this.#listsOf(collection, index, all).get(keyOf(equals.slice(0, index.equal.length).map(([, value]) => value))) ?? []
    const behind = (entry: Entry) => position(list, entry)
    // No id is empty: an empty one stands before all of its value.
    let first = from === undefined ? 0 : behind({ value: from, id: '' })
    let end = before === undefined ? list.length : behind({ value: before, id: '' })
    if (after && direction === 'asc') first = Math.max(first, behind(after) + (has(list, after) ? 1 : 0))
    if (after && direction === 'desc') end = Math.min(end, behind(after))
    const found: string[] = []
    for (let n = 0; n < end - first && found.length <= limit; n += 1) {
      const { id } = list[direction === 'asc' ? first + n : end - 1 - n] as Entry
      if (equals.length === index.equal.length || isEqual(id)) found.push(id)
    }
    return found
  }

  #listsOf(collection: CollectionName, index: Index, all: () => Iterable<AnyDocument>): Map<string, Entry[]> {
    const ofCollection = this.#kept.get(collection) ?? new Map<Index, Kept>()
    this.#kept.set(collection, ofCollection)
    const known = ofCollection.get(index)
    if (known) return known.lists
    const lists = new Map<string, Entry[]>()
    for (const document of all()) {
      const made = entryOf(index, document)
      if (made) listIn(lists, made.key).push(made.entry)
    }
    for (const list of lists.values()) list.sort(compare)
    ofCollection.set(index, { index, lists })
    return lists
  }
}

/** Null where the document has nothing to be sorted by. */
function entryOf({ equal, sort }: Index, document: AnyDocument | null): { key: string; entry: Entry } | null {
  const value = document?.[sort]
  return document && isSortValue(value) ? { key: keyOf(equal.map((field) => document[field])), entry: { value, id: document._id } } : null
}

const keyOf = (values: readonly unknown[]): string => JSON.stringify(values)

function listIn(lists: Map<string, Entry[]>, key: string): Entry[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

/** Where it stands, or would stand. */
function position(list: readonly Entry[], entry: Entry): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compare(list[middle] as Entry, entry) < 0) low = middle + 1
    else high = middle
  }
  return low
}

const has = (list: readonly Entry[], entry: Entry): boolean => list[position(list, entry)]?.id === entry.id

const insert = (list: Entry[], entry: Entry): void => void list.splice(position(list, entry), 0, entry)
const remove = (list: Entry[], entry: Entry): void => void (has(list, entry) && list.splice(position(list, entry), 1))
