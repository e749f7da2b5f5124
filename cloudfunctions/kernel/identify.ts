/** Who is calling. A login (openid, or a browser session's) comes only from the platform, never from what was sent. */
import { dayOf } from '../../domain/calendar/shanghai'
import type { Person } from '../../domain/person/person'
import { postsInForce } from '../../domain/ground/post'
import { refuse } from '../../domain/ground/refusal'
import type { Store } from '../store/port'
import { isBrowserLogin } from './browserLogin'
import type { Clock } from './clock'

export interface Caller {
  login: string
  /** Which network address the platform says it comes from; missing where nobody says. It is kept nowhere (fromWhere.ts). */
  address?: string
}

/** @throws Refusal NOT_SIGNED_IN, NOT_JOINED. */
export type Identify = (caller: Caller | null) => Promise<Person>

/** Three ways to know who is calling, by what hangs on it (docs/decisions/0045). */
export interface Callers {
  /** Read now. */
  identify: Identify
  /** Whose login it was when it was last looked at, for a write that reads her itself. Undefined for a login never met, and for
   *  whoever has a registration that was merged into hers. */
  supposed(caller: Caller | null): string | undefined
  /** Whoever was supposed, as read by that write; null where it must be asked anew. */
  recognised(person: Person | null, login: string): Person | null
  /** As she was within the last minute: by her place and posts, and nothing else of her. */
  lately(caller: Caller | null): Person | null
}

/** Logins a warm function remembers: enough for everybody it meets, little enough to forget about memory. */
const REMEMBERED = 5000
const LATELY_MS = 60_000

interface Remembered {
  personId: string
  /** Nothing was merged into it. */
  plain: boolean
  readAt: number
  glance: Person
}

/** A warm function remembers whose login it was, so that a call costs one read; that read says whether the login is
 *  still hers, so unlinking works at once. Posts whose term is over are left out: they give no right any more. */
export function createCallers(store: Store, clock: Clock): Callers {
  const today = (person: Person): Person => ({ ...person, posts: postsInForce(person.posts, dayOf(clock.now())) })
  const known = new Map<string, Remembered>()

  function remember(login: string, person: Person): Person {
    if (known.size >= REMEMBERED) known.clear()
    known.set(login, { personId: person._id, plain: !person.formerly, readAt: Date.parse(clock.now()), glance: glanceOf(person) })
    return today(person)
  }

  function recognised(person: Person | null, login: string): Person | null {
    if (person?.logins.includes(login)) return remember(login, person)
    known.delete(login)
    return null
  }

  async function remembered(login: string): Promise<Person | null> {
    const personId = known.get(login)?.personId
    return personId ? recognised(await store.get('people', personId), login) : null
  }

  return {
    recognised: (person, login) => (person?.formerly ? null : recognised(person, login)),
    supposed(caller) {
      const before = caller ? known.get(caller.login) : undefined
      return before?.plain ? before.personId : undefined
    },
    lately(caller) {
      const before = caller ? known.get(caller.login) : undefined
      const age = before ? Date.parse(clock.now()) - before.readAt : LATELY_MS
      return before && age >= 0 && age < LATELY_MS ? today(before.glance) : null
    },
    async identify(caller) {
      if (!caller?.login) refuse('NOT_SIGNED_IN')
      const before = await remembered(caller.login)
      if (before) return before
      const login = await store.get('logins', caller.login)
      const person = login && (await store.get('people', login.personId))
      if (!person?.logins.includes(caller.login)) refuse(isBrowserLogin(caller.login) ? 'NOT_SIGNED_IN' : 'NOT_JOINED')
      return remember(caller.login, person)
    },
  }
}

/** For who only has to know who is calling. */
export const createIdentify = (store: Store, clock: Clock): Identify => createCallers(store, clock).identify

/** What is not kept cannot be shown when it is no longer so. */
function glanceOf({ _id, centre, subCentre, station, posts }: Person): Person {
  return { _id, rev: 0, name: '', centre, subCentre, station, stationName: '', posts, logins: [], openClaims: 0, atWork: '', joinedAt: '' }
}
