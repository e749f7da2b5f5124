/** The last answers, in memory. Whether we are online is not asked of the browser, which often does not know: a call
 *  is tried and either answered or not. */
import { QueryClient } from '@tanstack/react-query'
import type { ActionName } from '../../domain/actions'
import type { Me } from '../../domain/person/contract'
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

/** In whose name it is read is part of the key, so that one person's answers never stand on another's page. */
export const keyOf = (name: ActionName, input: unknown, actFor: string | undefined, ...more: string[]): unknown[] =>
  [name, input, ...more, ...(actFor ? [{ actFor }] : [])]

/** One read. Who we are and what time it is, others must know too, whichever answer says so. */
export async function read<N extends ActionName>(name: N, input: InputOf<N>, actFor?: string): Promise<AnswerOf<N>> {
  try {
    const answer = await ask(name, input, undefined, actFor)
    const me = meIn(name, answer)
    if (me && !actFor) meet(me)
    if (me && name !== 'person.me') queryClient.setQueryData<Me>(keyOf('person.me', {}, actFor), me)
    return answer
  } catch (error) {
    if (saysMe(name) && !actFor && error instanceof Refused) forgetMe()
    throw error
  }
}

/** Answers that say who I am: pages that open with one of them ask nothing else. */
type SaysMe = 'person.me' | 'home.today' | 'home.mine'
const saysMe = (name: ActionName): name is SaysMe => name === 'person.me' || name === 'home.today' || name === 'home.mine'

function meIn(name: ActionName, answer: unknown): Me | null {
  if (!saysMe(name)) return null
  return name === 'person.me' ? (answer as Me) : (answer as { me: Me }).me
}

function meet(me: Me): void {
  learnTime(me.now)
  signedInAs(me.personId)
  keepMe(me)
}
