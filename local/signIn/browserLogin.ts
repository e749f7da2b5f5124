/** The login under which a person's browsers speak for her on a county's own server: one per person, made when the first
 *  of them is let in. It is linked on both sides, as every login is, so unlinking it shuts all her browsers out. */
import { found } from '../../cloudfunctions/kernel/action'
import { withRetry } from '../../cloudfunctions/kernel/retry'
import type { Store } from '../../cloudfunctions/store/port'

export const browserLogin = (personId: string): string => `web:${personId}`

/** Who let whom in, as a row among those of who did what. */
export interface LetIn {
  personId: string
  /** Who said so: a person's id, or `shell`. */
  by: string
  action: 'signIn.approve' | 'signIn.code'
  /** Of the row: the person's or the shell's, unique. */
  ref: string
  now: string
}

/** Links her browser login if it is not yet hers, and writes the row, in one transaction. @throws Refusal NOT_FOUND. */
export async function letIn(store: Store, { personId, by, action, ref, now }: LetIn): Promise<string> {
  const login = browserLogin(personId)
  await withRetry(() => store.transact(async (tx) => {
    const person = found(await tx.get('people', personId))
    if (!person.logins.includes(login)) {
      await tx.replace('people', { ...person, logins: [...person.logins, login] })
      if (!(await tx.get('logins', login))) await tx.create('logins', { _id: login, personId })
    }
    const { centre, subCentre, station } = person
    await tx.create('requests', {
      _id: `${by}:${action}-${ref}`, action, actorId: by, actorName: '', agentId: '', agentName: '',
      centre, subCentre, station, inputHash: '', target: personId, answer: {}, at: now,
    })
  }))
  return login
}
