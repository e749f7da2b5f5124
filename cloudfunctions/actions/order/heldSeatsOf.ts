import type { Store } from '../../store/port'

/** @returns ids of the claims that hold a seat of it; to be looked at again inside a transaction. */
export async function heldSeatsOf(store: Store, orderId: string): Promise<string[]> {
  const held: string[] = []
  let after: string | undefined
  do {
    const page = await store.query('claims', { where: { orderId }, orderBy: { field: 'heldAt', direction: 'asc' }, limit: 100, after })
    held.push(...page.items.filter(({ state }) => state === 'held').map(({ _id }) => _id))
    after = page.next ?? undefined
  } while (after)
  return held
}
