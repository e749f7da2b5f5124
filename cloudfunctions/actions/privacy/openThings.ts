/** What of hers is under way, asked of her own documents and of the lists that begin with her id. It ends at the first of
 *  each kind found: the page says which, not how many. */
import { openIn, type OpenThing } from '../../../domain/privacy/closing'
import type { Order } from '../../../domain/order/order'
import { personAccount } from '../../../domain/points/account'
import type { Person } from '../../../domain/person/person'
import type { Store } from '../../store/port'

const OPEN_ORDERS: readonly Order['state'][] = ['open', 'filled', 'inService', 'awaitingConfirmation']

export async function openThings(store: Store, person: Person): Promise<OpenThing[]> {
  const account = await store.get('accounts', personAccount(person._id))
  const things = openIn(person, account)
  if (await hasOpenWish(store, person._id)) things.push('wishes')
  if (await waitsForConfirmation(store, person._id)) things.push('unconfirmed')
  if (await hasAgency(store, person._id)) things.push('agencies')
  return things
}

async function hasOpenWish(store: Store, beneficiaryId: string): Promise<boolean> {
  let after: string | undefined
  do {
    const page = await store.query('wishes', { where: { beneficiaryId }, orderBy: { field: 'toldAt', direction: 'desc' }, limit: 100, after })
    if (page.items.some(({ state }) => state === 'submitted' || state === 'needsInfo')) return true
    const orders = await store.getMany('orders', page.items.filter(({ state }) => state === 'accepted').map(({ _id }) => _id))
    if (orders.some(({ state }) => OPEN_ORDERS.includes(state))) return true
    after = page.next ?? undefined
  } while (after)
  return false
}

async function waitsForConfirmation(store: Store, personId: string): Promise<boolean> {
  let after: string | undefined
  do {
    const page = await store.query('claims', { where: { personId }, orderBy: { field: 'heldAt', direction: 'desc' }, limit: 100, after })
    if (page.items.some(({ state }) => state === 'checkedOut')) return true
    after = page.next ?? undefined
  } while (after)
  return false
}

async function hasAgency(store: Store, personId: string): Promise<boolean> {
  for (const state of ['proposed', 'inForce']) {
    if (await store.count('agencies', { principalId: personId, state })) return true
    if (await store.count('agencies', { agentId: personId, state })) return true
  }
  return false
}
