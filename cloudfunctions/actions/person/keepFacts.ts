import type { Facts } from '../../../domain/person/facts'
import type { Tx } from '../../store/port'

/** Written for the first time, or over what was there. */
export async function keepFacts(tx: Tx, before: Facts | null, facts: Omit<Facts, 'rev'>): Promise<void> {
  if (before) await tx.replace('facts', { ...facts, rev: before.rev })
  else await tx.create('facts', facts)
}
