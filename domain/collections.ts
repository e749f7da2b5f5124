/** Every collection, gathered from the features; somebody's own export has its chapters in this order. */
import { agencyCollections } from './agency/collections'
import { appointmentCollections } from './appointment/collections'
import { hoursCollections } from './hours/collections'
import { householdCollections } from './household/collections'
import { limitCollections } from './limit/collections'
import { marketCollections } from './market/collections'
import { mediaCollections } from './media/collections'
import { mergeCollections } from './merge/collections'
import { noticeCollections } from './notice/collections'
import { orderCollections } from './order/collections'
import { papersCollections } from './team/papers/collections'
import { personCollections } from './person/collections'
import { placeCollections } from './place/collections'
import { pointsCollections } from './points/collections'
import { privacyCollections } from './privacy/collections'
import { reportCollections } from './report/collections'
import { rosterCollections } from './roster/collections'
import { starCollections } from './star/collections'
import { teamCollections } from './team/collections'
import { upkeepCollections } from './upkeep/collections'
import { wishCollections } from './wish/collections'
import type { Card, Index } from './ground/collection'

export const COLLECTIONS = {
  ...placeCollections,
  ...personCollections,
  ...householdCollections,
  ...mergeCollections,
  ...wishCollections,
  ...orderCollections,
  ...hoursCollections,
  ...starCollections,
  ...pointsCollections,
  ...marketCollections,
  ...noticeCollections,
  ...privacyCollections,
  ...agencyCollections,
  ...teamCollections,
  ...papersCollections,
  ...mediaCollections,
  ...rosterCollections,
  ...appointmentCollections,
  ...reportCollections,
  ...upkeepCollections,
  ...limitCollections,
}

type Cards = typeof COLLECTIONS
export type CollectionName = keyof Cards
/** What one document of each is. */
export type Documents = { [C in CollectionName]: NonNullable<Cards[C]['document']> }

export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[]

export const collectionOf = (name: CollectionName): Card => COLLECTIONS[name] as unknown as Card

/** The form this program knows of each. */
export const FORMS: Readonly<Record<string, number>> = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, collectionOf(name).form]))

/** All declared indexes, for the stores. */
export const INDEXES = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, collectionOf(name).indexes])) as Record<CollectionName, readonly Index[]>
