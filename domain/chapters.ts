/** The chapters of somebody's own export, as the collections' cards have them. */
import { COLLECTION_NAMES, collectionOf, type CollectionName } from './collections'
import type { Chapter } from './ground/collection'
import { indexBy } from './ground/finders'

export interface OneChapter {
  collection: CollectionName
  /** By which index hers is found, and how that is sorted. */
  field: string
  sort: string
  chapter: Chapter<never>
}

export const CHAPTERS: readonly OneChapter[] = COLLECTION_NAMES.flatMap((collection) => {
  const card = collectionOf(collection)
  return Object.entries(card.mine ?? {}).map(([field, chapter]) => {
    const index = indexBy(card, field)
    if (!index) throw new Error(`${collection} has no index by ${field} alone`)
    return { collection, field, sort: index.sort, chapter }
  })
})
