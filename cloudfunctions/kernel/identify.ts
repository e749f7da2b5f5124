/** Who is calling. A login (openid, or a browser session's) comes only from the platform, never from what was sent. */
import type { Person } from '../../domain/person/person'
import { refuse } from '../../domain/refusal'
import type { Store } from '../store/port'

export interface Caller {
  login: string
}

/** @throws Refusal NOT_SIGNED_IN, NOT_JOINED. */
export async function identify(store: Store, caller: Caller | null): Promise<Person> {
  if (!caller?.login) refuse('NOT_SIGNED_IN')
  const login = await store.get('logins', caller.login)
  if (!login) refuse('NOT_JOINED')
  return (await store.get('people', login.personId)) ?? refuse('NOT_JOINED')
}
