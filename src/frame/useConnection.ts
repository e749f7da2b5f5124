import { useSyncExternalStore } from 'react'
import { wasAnswered, watchConnection } from '../client/connection'
import { outboxSeen, watchOutbox } from '../client/outbox'

/** Whether the last call was answered, how many of my words wait, and the late refusals I have not read. */
export function useConnection() {
  const answered = useSyncExternalStore(watchConnection, wasAnswered, wasAnswered)
  const seen = useSyncExternalStore(watchOutbox, outboxSeen, outboxSeen)
  return { answered, ...seen }
}
