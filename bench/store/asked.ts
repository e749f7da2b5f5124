/** What a deed asks of the store port, written down ask by ask, and asked again: the deed without form, rights and rules. */
import type { Store, Tx } from '../../cloudfunctions/store/port'

interface Step {
  how: keyof Tx
  args: unknown[]
}
export type Asked = { how: 'get' | 'getMany' | 'query' | 'count'; args: unknown[] } | { how: 'transact'; steps: Step[] }

type AnyCall = (...args: unknown[]) => Promise<unknown>
const call = (of: object, how: string, args: unknown[]): Promise<unknown> => (of as Record<string, AnyCall>)[how]!(...args)
/** As it is now: a document may be changed by whoever gave it. */
const asNow = (args: unknown[]): unknown[] => JSON.parse(JSON.stringify(args)) as unknown[]

/** The same store; what is asked of it is written down. */
export function askedDown(store: Store, into: Asked[]): Store {
  const read = (how: 'get' | 'getMany' | 'query' | 'count') => (...args: unknown[]) => (into.push({ how, args: asNow(args) }), call(store, how, args))
  return {
    get: read('get'), getMany: read('getMany'), query: read('query'), count: read('count'),
    transact: (work: (tx: Tx) => Promise<unknown>) => store.transact((tx) => {
      const steps: Step[] = []
      into.push({ how: 'transact', steps })
      const step = (how: keyof Tx) => (...args: unknown[]) => (steps.push({ how, args: asNow(args) }), call(tx, how, args))
      return work({ get: step('get'), create: step('create'), replace: step('replace'), remove: step('remove') } as Tx)
    }),
    close: () => store.close(),
  } as Store
}

export async function askAgain(store: Store, asked: readonly Asked[]): Promise<void> {
  for (const each of asked) {
    if (each.how !== 'transact') await call(store, each.how, each.args)
    else await store.transact(async (tx) => {
      for (const { how, args } of each.steps) await call(tx, how, args)
    })
  }
}
