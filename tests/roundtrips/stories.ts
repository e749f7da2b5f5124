/** The features' stories: ordinary lives that together call every action, in an order that makes sense. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Store } from '../../cloudfunctions/store/port'
import type { ActionName } from '../../domain/actions'
import type { AnswerOf, InputOf } from '../../domain/contracts'
import { exampleOf } from '../../domain/examples'
import type { County } from '../county'
import { tellAgencyStory } from './agencyStory'
import { tellAppointmentStory } from './appointmentStory'
import { tellChildStory } from './childStory'
import { tellHouseholdStory } from './householdStory'
import { tellLimitStory } from './limitStory'
import { tellMarketStory } from './marketStory'
import { tellMediaStory } from './mediaStory'
import { tellMergeStory } from './mergeStory'
import { tellNodStory } from './nodStory'
import { tellPersonStory } from './personStory'
import { tellPlaceStory } from './placeStory'
import { tellPrivacyStory } from './privacyStory'
import { tellReportStory } from './reportStory'
import { tellRosterStory } from './rosterStory'
import { tellStarStory } from './starStory'
import { tellTeamStory } from './teamStory'
import { tellUpkeepStory } from './upkeepStory'
import { tellWishStory } from './wishStory'

/** Somebody does something; where the story does not say how, as in its example. */
export type Do = <N extends ActionName>(who: string, action: N, input?: InputOf<N>) => Promise<AnswerOf<N>>

/** What a story is told with. */
export interface Told {
  county: County
  /** For what a story's county needs besides. */
  store: Store
  call: Do
}

/** Each stands on what those before it left behind. */
const STORIES: readonly ((told: Told) => Promise<void>)[] = [
  tellPersonStory,
  tellWishStory,
  tellMarketStory,
  tellPrivacyStory,
  tellHouseholdStory,
  tellStarStory,
  tellAppointmentStory,
  tellReportStory,
  tellAgencyStory,
  tellTeamStory,
  tellChildStory,
  tellPlaceStory,
  tellMediaStory,
  tellRosterStory,
  tellMergeStory,
  tellNodStory,
  tellLimitStory,
  tellUpkeepStory,
]

/** One after the other in one county. */
export async function tellStories(county: County, does: County['does'] = county.does): Promise<void> {
  const call: Do = (who, action, input = exampleOf(action)) => does(who, action, input)
  for (const tell of STORIES) await tell({ county, store: county.store, call })
}

/** WeChat as far as the stories need it: a number for a code. */
export const storyOpenApi = async () => ({ errcode: 0, phoneInfo: { purePhoneNumber: '13800007777', countryCode: '86' }, content: PICTURE })
/** Of a code for a door. */
const PICTURE = readFileSync(path.resolve(__dirname, '../media/plain.png'))
