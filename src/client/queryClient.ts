/** The last answers, in memory. Whether we are online is not asked of the browser, which often does not know: a call
 *  is tried and either answered or not. */
import { QueryClient } from '@tanstack/react-query'
import type { ActionName } from '../../domain/actions'
import type { AnswerOf, InputOf } from '../../domain/contracts'
import { Refused } from './answers'
import { ask } from './client'
import { forgetMe, keepMe } from './lastMe'
import { onAnswered, signedInAs } from './outbox'
import { learnTime } from './serverTime'

const maySucceedNow = (error: unknown): boolean => !(error instanceof Refused) || error.reason === 'BUSY'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: (failures, error) => failures < 1 && maySucceedNow(error),
      retryDelay: 800,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      staleTime: 5_000,
      gcTime: 60 * 60_000,
    },
  },
})

// A yes has changed something; a no mostly means that somebody else has.
onAnswered(() => void queryClient.invalidateQueries())

/** One read. Who we are and what time it is, others must know too. */
export async function read<N extends ActionName>(name: N, input: InputOf<N>, actFor?: string): Promise<AnswerOf<N>> {
  if (name !== 'person.me' || actFor) return ask(name, input, undefined, actFor)
  try {
    const me = await ask('person.me', {})
    learnTime(me.now)
    signedInAs(me.personId)
    keepMe(me)
    return me as AnswerOf<N>
  } catch (error) {
    if (error instanceof Refused) forgetMe()
    throw error
  }
}
