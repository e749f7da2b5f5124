/** The pair's one document, new or anew. */
import type { Agency } from '../../../domain/agency/agency'
import type { Context } from '../../kernel/action'
import type { Tx } from '../../store/port'

export async function writeAgency(tx: Tx, ctx: Context, before: Agency | null, next: Omit<Agency, 'rev'>) {
  ctx.about(next._id)
  if (before) await tx.replace('agencies', { ...next, rev: before.rev })
  else await tx.create('agencies', next)
  return { agencyId: next._id, state: next.state }
}
