/** A kept county with its people's voices, at the instant it was left. */
import { everything } from './everything'
import type { Opened } from './engines'
import type { CollectionName } from '../../../domain/collections'
import type { Doc, Store } from '../../../cloudfunctions/store/port'
import { addMinutes } from '../../../domain/calendar/shanghai'
import type { Role } from '../../../domain/ground/post'
import type { Person } from '../../../domain/person/person'
import { demoLogin } from '../../../local/demoDoor'
import { voicesOf, type County } from '../../county'
import { newSealKey, sealingWith } from '../../../cloudfunctions/kernel/sealing'

export interface OldCounty extends County {
  people: readonly Person[]
  /** Somebody with that role, of that station first. @throws Error where there is nobody. */
  oneWho(role: Role, station?: string): string
  all<C extends CollectionName>(collection: C): Promise<Doc<C>[]>
}

export async function oldCountyIn({ store }: Opened): Promise<OldCounty> {
  const requests = await everything(store, 'requests')
  const left = requests.map(({ at }) => at).sort().at(-1) ?? ''
  const people = await everything(store, 'people')
  const county = voicesOf(store, { now: addMinutes(left, 1), loginOf: demoLogin, sealing: sealingWith(newSealKey('k1')) })
  return {
    ...county,
    people,
    oneWho(role, station = 'qinghe') {
      const found = people.filter(({ posts, logins }) => logins.length > 0 && posts.some((post) => post.role === role))
      const one = found.find((person) => person.station === station) ?? found[0]
      if (!one) throw new Error(`nobody is ${role}`)
      return one._id
    },
    all: (collection) => everything(store, collection),
  }
}

/** One after the other: on the wire each is a round trip. */
export const stationsOf = async (store: Store): Promise<string[]> =>
  (await everything(store, 'places')).filter(({ kind }) => kind === 'station').map(({ _id }) => _id)
