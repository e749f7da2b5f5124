/** What is kept of a sheet while it is read, counted, so that it never takes more room than a host can spare. */
import { refuse } from '../../../../domain/ground/refusal'
import { SHEET_LIMITS } from '../../../../domain/roster/vocab'

export class Kept {
  #texts = 0
  #characters = 0

  /** The text, by itself: a piece cut out of a longer text would hold the whole of it in memory.
   *  @throws Refusal ROSTER_FILE_TOO_LARGE */
  text(given: string): string {
    const text = given.slice(0, SHEET_LIMITS.cellLength + 1)
    this.#texts += 1
    this.#characters += text.length
    if (this.#texts > SHEET_LIMITS.cells || this.#characters > SHEET_LIMITS.characters) refuse('ROSTER_FILE_TOO_LARGE')
    return Buffer.from(text).toString()
  }
}
