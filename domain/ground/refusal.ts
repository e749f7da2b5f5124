/** A refusal is the product's only way to say no: one reason code, one Chinese sentence. Rules throw it, the kernel turns
 *  it into an answer. It never carries personal data. Reasons belong to the features: each adds its own to the list below
 *  where it words them (`<feature>/refusals.ts`); domain/refusals.ts gathers the sentences. */

/** Every reason there is. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the features' refusals.ts
export interface Reasons {}
export type Reason = keyof Reasons

export class Refusal extends Error {
  /** @param field of BAD_INPUT: the name of what was wrong in the form, never what stood there.
   *  @param words of it, where the field's rule can say: at most the one character that does not fit; of any other, when it goes on (LATER). */
  constructor(readonly reason: Reason, readonly field?: string, readonly words?: string) {
    super(reason)
    this.name = 'Refusal'
  }
}

/** Stands in a sentence for when it goes on; a refusal whose rule knows says that in its place. */
export const LATER = '过一会儿'

/** Throws a refusal; written as a function so that it can stand in an expression. */
export function refuse(reason: Reason, field?: string, words?: string): never {
  throw new Refusal(reason, field, words)
}
