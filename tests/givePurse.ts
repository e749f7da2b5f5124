/** Something to spend, as a transfer like any other. */
import { MINT, personAccount } from '../domain/points/account'
import type { Store } from '../cloudfunctions/store/port'
import { NOW } from './factories'

export async function givePurse(store: Store, personId: string, points: number): Promise<void> {
  await store.transact(async (tx) => {
    const purse = personAccount(personId)
    await tx.create('accounts', { _id: purse, kind: 'person', holder: personId, balance: points, held: 0, nextExpiry: '', warnOn: '' })
    await tx.create('transfers', { _id: `gift:${personId}`, from: MINT, to: purse, purse, points, kind: 'budget', words: '年初结转', cause: '', ruleVersion: '', at: NOW })
  })
}
