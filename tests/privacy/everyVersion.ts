/** A county in which all stories are told and time does its work, and every document as it stood after each step of it: what
 *  stood there for a moment only must be seen as well. */
import { runJobs } from '../../cloudfunctions/jobs/runJobs'
import { newSealKey, sealingWith } from '../../cloudfunctions/kernel/sealing'
import { COLLECTION_NAMES, type CollectionName } from '../../domain/collections'
import { openCounty, type County } from '../county'
import { storyOpenApi, tellStories } from '../roundtrips/stories'
import type { Stored, WholeStore } from './wholeStore'

export type Versions = ReadonlyMap<CollectionName, readonly Stored[]>

export interface ToldCounty {
  county: County
  versions: Versions
}

/** Days after the last word at which the timer runs: what was merged follows, accounts close, addresses and sheets go. */
const DAYS = [0, 1, 1, 8, 30, 100]

/** Said once, and stored only sealed. */
export const ID_NUMBER = '11010519491231002X'

export async function tellEverything(whole: WholeStore): Promise<ToldCounty> {
  const { store } = whole
  const county = await openCounty(store, { openApi: storyOpenApi, sealing: sealingWith(newSealKey('k1')) })
  const seen = new Map(COLLECTION_NAMES.map((name) => [name, new Map<string, Stored>()]))
  const look = (): void => {
    for (const [name, versions] of seen) for (const document of whole.documents(name)) versions.set(JSON.stringify(document), document)
  }
  look()
  await tellStories(county, async (who, action, input) => {
    const answer = await county.does(who, action, input)
    look()
    return answer
  })
  await sayTheRest(county)
  for (const days of DAYS) {
    county.clock.advance({ days, minutes: 2 })
    await runJobs({ store, clock: county.clock, files: county.files })
    look()
  }
  return { county, versions: new Map([...seen].map(([name, versions]) => [name, [...versions.values()]])) }
}

/** What no story needs to say: an identity number, and that she wants her account closed. */
async function sayTheRest(county: County): Promise<void> {
  await county.does('v2', 'person.setIdNumber', { idNumber: ID_NUMBER })
  await county.does('v1', 'privacy.close', {})
}
