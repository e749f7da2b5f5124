/** Consents, a closing and a book of a registration that goes. */
import { isBook } from '../../../domain/privacy/exportFile'
import { consentId } from '../../../domain/privacy/consent'
import { leaveBehind } from '../../actions/privacy/makePieces'
import type { Tx } from '../../store/port'
import { rewrite, unrev, type Joins, type JoinTo } from '../joinTo'

/** Both histories as one, oldest first; what holds is what her document says since the merge. */
async function joinConsent(tx: Tx, id: string, { kept, lostId }: JoinTo): Promise<boolean> {
  const consent = await tx.get('consents', id)
  if (!consent || consent.personId !== lostId) return false
  const own = await tx.get('consents', consentId(kept._id, consent.purpose))
  const words = consent.history.map((word) => (word.byId === lostId ? { ...word, byId: kept._id } : word))
  const history = [...(own?.history ?? []), ...words].sort((a, b) => (a.at < b.at ? -1 : 1))
  const given = kept.consents?.[consent.purpose] ?? consent.given
  await rewrite(tx, 'consents', id, own, { ...unrev(own ?? consent), _id: consentId(kept._id, consent.purpose), personId: kept._id, given, history })
  return true
}

/** Asked for in a call that was on its way when she was merged: nobody is to be erased by it. */
async function undoClosing(tx: Tx, id: string): Promise<boolean> {
  const closing = await tx.get('closings', id)
  if (closing?.state !== 'waiting') return false
  await tx.replace('closings', { ...closing, state: 'undone' })
  return true
}

/** A book of the half that goes, made or half made, says less than she has now. */
async function leaveBook(tx: Tx, id: string): Promise<boolean> {
  const book = await tx.get('exportFiles', id)
  if (!isBook(book)) return false
  await leaveBehind(tx, book)
  return true
}

export const privacyJoins: Joins = { consents: joinConsent, closings: undoClosing, exportFiles: leaveBook }
