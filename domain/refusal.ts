/** A refusal is the product's only way to say no: one reason code, one Chinese sentence (see refusals.ts).
 *  Rules throw it, the kernel turns it into an answer. It never carries personal data. */
import type { Reason } from './refusals'

export class Refusal extends Error {
  constructor(readonly reason: Reason) {
    super(reason)
    this.name = 'Refusal'
  }
}

/** Throws a refusal; written as a function so that it can stand in an expression. */
export function refuse(reason: Reason): never {
  throw new Refusal(reason)
}
