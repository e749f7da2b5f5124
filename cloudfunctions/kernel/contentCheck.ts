/** The port to whoever judges what a person wrote, and the rule around it: it is asked before the transaction, once a
 *  call, and when it is down the words are not lost but wait for a human eye. */
import type { ActionName } from '../../domain/actions'
import type { TextVerdict } from '../../domain/ground/textCheck'
import { textToCheck, type WrittenText } from './writtenText'

export interface ContentCheck {
  /** @param login who wrote it: on WeChat her openid. @throws when it cannot say. */
  check(text: WrittenText, login: string): Promise<TextVerdict>
}

/** One machine has nobody to ask: what a station answers goes to its people first anyway, and what nobody answers is
 *  shown to those concerned only (docs/decisions/0010). */
export const humanFirst: ContentCheck = {
  check: async ({ publicAtOnce }) => (publicAtOnce ? 'review' : 'pass'),
}

/** A villager waits for this; a judge that has not spoken by then is down. */
export const CHECK_LIMIT_MS = 3_000

/** The verdict on what she wrote with this call; an action that takes no words, or was given none, asks nobody. */
export async function verdictOn(port: ContentCheck, name: ActionName, input: unknown, login: string, limitMs = CHECK_LIMIT_MS): Promise<TextVerdict> {
  const text = textToCheck(name, input)
  if (!text) return 'pass'
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<TextVerdict>((resolve) => {
    timer = setTimeout(() => resolve('review'), limitMs)
  })
  try {
    return await Promise.race([port.check(text, login), late])
  } catch {
    return 'review'
  } finally {
    clearTimeout(timer)
  }
}
