/** A document's form (版式) is the version of its fields. It lies in the store as `form`, missing for 1, so that a collection
 *  whose form never changed has nothing of it; whoever works with a document does not see it, or it would travel along into
 *  what is made of that document. What always holds: one reads the newest form, whatever lies there; reading writes nothing;
 *  and a document of a form that is not known yet is touched by nobody. */
import type { Card } from './collection'

type Formed = Pick<Card, 'form' | 'steps'>

export const formOf = (document: object): number => ('form' in document && typeof document.form === 'number' ? document.form : 1)

/** A newer version of the program has written it: this one is on its way out, or was put back too far. */
export class NewerForm extends Error {
  /** @param collection in which one lies; empty where nobody says. */
  constructor(form: number, known: number, readonly collection = '') {
    super(`a document of form ${form}, and only ${known} is known: a newer version has written it`)
    this.name = 'NewerForm'
  }
}

/** The document in its card's form; itself where it is of it already. @throws NewerForm */
export function broughtUp(card: Formed, document: object): object {
  const form = formOf(document)
  if (form === card.form) return document
  if (form > card.form) throw new NewerForm(form, card.form)
  let next = document
  for (let to = form + 1; to <= card.form; to += 1) next = { ...stepTo(card, to)(next as never), form: to }
  return next
}

function stepTo({ steps }: Formed, to: number): (document: never) => object {
  const step = steps?.[to]
  if (!step) throw new Error(`no step to form ${to}`)
  return step
}

export function withoutForm({ form: _, ...rest }: { form?: unknown }): object {
  return rest
}

/** As it is to be written: saying its form, where that is not the first one. */
export const stamped = <D extends object>({ form }: Formed, document: D): D => (form > 1 ? { ...document, form } : document)
