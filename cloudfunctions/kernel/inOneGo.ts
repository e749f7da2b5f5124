/** A write whose caller is read in its own transaction: an action that reads its own person reads her once, and no write costs
 *  more than before (docs/decisions/0045). Whatever is not plain goes the way it always went, from the beginning. */
import { cardOf, type ActionName } from '../../domain/actions'
import type { Outside, WriteAction } from './action'
import type { Clock } from './clock'
import { contextOf, entitled } from './context'
import type { Caller, Callers } from './identify'
import { NotInOneGo, runInOneGo, type ContextOf, type Write } from './idempotency'
import type { Ids } from './ids'
import type { RetryOptions } from './retry'
import { textToCheck } from './writtenText'

export interface Asked {
  name: ActionName
  input: unknown
  actFor?: string | undefined
}

/** Whether who is calling can be left to the transaction. Words are judged before it, and only those of whoever may write them; what
 *  lies outside is asked before it; codes are counted before it; and whoever acts for somebody is looked at before it. */
export const goesInOne = (action: WriteAction, { name, input, actFor }: Asked): boolean =>
  !actFor && (!action.prepare || action.preparesFor !== undefined) && !cardOf(name).guessed && textToCheck(name, input) === null

interface Ground {
  outside: Outside
  callers: Callers
  clock: Clock
  ids: Ids
  retry?: RetryOptions | undefined
}

/** @param personId whose login it was. Null where she must be asked for anew: then nothing was done. */
export async function inOneGo({ outside, callers, clock, ids, retry }: Ground, write: Write, caller: Caller, personId: string): Promise<{ answer: unknown } | null> {
  const { name, preparesFor } = write.action
  const context: ContextOf = (person, idTaken) => {
    const actor = callers.recognised(person, caller.login)
    if (!actor || !entitled(actor, name) || preparesFor?.(actor)) throw new NotInOneGo()
    return contextOf({ name, actor, ...caller, now: clock.now(), textVerdict: 'pass' }, ids, idTaken)
  }
  try {
    return { answer: await runInOneGo(outside, write, personId, context, retry) }
  } catch (error) {
    if (error instanceof NotInOneGo) return null
    throw error
  }
}
