/** The login under which a person's browsers speak for her on a county's own server: one for all of them, made when the
 *  first is let in, and linked on both sides as every login is. Unlinking it shuts all of them out for good: whoever is
 *  let in afterwards gets a new one, and none is ever given twice (decision 39). */
import { browserLogin, isBrowserLogin } from '../../cloudfunctions/kernel/browserLogin'
import { found } from '../../cloudfunctions/kernel/action'
import { randomIds } from '../../cloudfunctions/kernel/ids'
import { removeIfThere } from '../../cloudfunctions/kernel/removeIfThere'
import { withRetry } from '../../cloudfunctions/kernel/retry'
import type { Store, Tx } from '../../cloudfunctions/store/port'
import { withLogin } from '../../domain/person/logins'
import type { Person } from '../../domain/person/person'

/** Who let whom in, as a row among those of who did what. */
export interface LetIn {
  personId: string
  /** Who said so: a person's id, or `shell`. */
  by: string
  action: 'signIn.approve' | 'signIn.code' | 'signIn.outElsewhere'
  /** Which of her logins lead to nobody from here on: those of browsers, or WeChat's too. Missing: none. */
  ends?: 'browsers' | 'all'
  /** Of the row: the person's or the shell's, unique. */
  ref: string
  now: string
}

/** Her browsers' login, and the row, in one transaction. @throws Refusal NOT_FOUND. */
export function letIn(store: Store, { personId, by, action, ends, ref, now }: LetIn): Promise<string> {
  return withRetry(() => store.transact(async (tx) => {
    const person = found(await tx.get('people', personId))
    const mine = await ownLogins(tx, person)
    const over = ends ? mine.filter((login) => ends === 'all' || isBrowserLogin(login)) : []
    const kept = mine.filter((login) => !over.includes(login))
    const before = kept.find(isBrowserLogin)
    const login = before ?? browserLogin(randomIds.newId())
    if (!before) await tx.create('logins', { _id: login, personId })
    const { logins, ended } = before ? { logins: kept, ended: [] } : withLogin(kept, login)
    for (const each of [...over, ...ended]) await removeIfThere(tx, 'logins', each)
    if (logins.join() !== person.logins.join()) await tx.replace('people', { ...person, logins })
    const { centre, subCentre, station } = person
    await tx.create('requests', {
      _id: `${by}:${action}-${ref}`, action, actorId: by, actorName: '', agentId: '', agentName: '',
      centre, subCentre, station, inputHash: '', target: personId, answer: {}, at: now,
    })
    return login
  }))
}

/** Hers on both sides: a browser's login that once came to lead to somebody else, or to nobody, is hers no more. */
async function ownLogins(tx: Tx, { _id, logins }: Person): Promise<string[]> {
  const own: string[] = []
  for (const login of logins) {
    if (!isBrowserLogin(login) || (await tx.get('logins', login))?.personId === _id) own.push(login)
  }
  return own
}
