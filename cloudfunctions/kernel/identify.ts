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

export type Identify = (caller: Caller | null) => Promise<Person>

/** Logins a warm function remembers: enough for everybody it meets, little enough to forget about memory. */
const REMEMBERED = 5000

/** A warm function remembers whose login it was, so that a call costs one read; that read says whether the login is
 *  still hers, so unlinking works at once. Posts whose term is over are left out: they give no right any more.
 *  @returns a function throwing Refusal NOT_SIGNED_IN, NOT_JOINED. */
export function createIdentify(store: Store, clock: Clock): Identify {
  const today = (person: Person): Person => ({ ...person, posts: postsInForce(person.posts, dayOf(clock.now())) })

  const personOf = new Map<string, string>()

  async function remembered(login: string): Promise<Person | null> {
    const personId = personOf.get(login)
    const person = personId ? await store.get('people', personId) : null
    return person?.logins.includes(login) ? person : null
  }

  return async (caller) => {
    if (!caller?.login) refuse('NOT_SIGNED_IN')
    const known = await remembered(caller.login)
    if (known) return today(known)
    personOf.delete(caller.login)
    const login = await store.get('logins', caller.login)
    const person = login && (await store.get('people', login.personId))
    if (!person?.logins.includes(caller.login)) refuse(isBrowserLogin(caller.login) ? 'NOT_SIGNED_IN' : 'NOT_JOINED')
    if (personOf.size >= REMEMBERED) personOf.clear()
    personOf.set(caller.login, person._id)
    return today(person)
  }
}
