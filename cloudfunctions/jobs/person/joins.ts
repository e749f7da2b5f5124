/** Contact and facts of a registration that goes. */
import { contactOfPerson } from '../../../domain/person/person'
import { removeIfThere } from '../../kernel/removeIfThere'
import type { Tx } from '../../store/port'
import { rewrite, unrev, type Joins, type JoinTo } from '../joinTo'

/** What she wrote down for the one that stays goes before; gaps are filled. */
async function joinContact(tx: Tx, id: string, { kept }: JoinTo): Promise<boolean> {
  const contact = await tx.get('contacts', id)
  if (!contact) return false
  const own = await tx.get('contacts', contactOfPerson(kept._id))
  await rewrite(tx, 'contacts', id, own, { ...unrev(contact), _id: contactOfPerson(kept._id), phone: own?.phone || contact.phone, address: own?.address || contact.address })
  return true
}

export const personJoins: Joins = { contacts: joinContact, facts: (tx, id) => removeIfThere(tx, 'facts', id) }
