import type { ReactNode } from 'react'
import type { Reason } from '../../domain/ground/refusal'
import type { Refused } from '../client/answers'
import { ErrorState } from '../ui/ErrorState'
import { Skeleton } from '../ui/Skeleton'

interface Readable<T> {
  status: 'loading' | 'ready' | 'offline' | 'failed'
  data: T | undefined
  refusal: Refused | null
  again: () => void
}

interface LoadedProps<T> {
  read: Readable<T>
  /** The shape of what is coming. */
  kind?: 'card' | 'list'
  children: (data: T) => ReactNode
}

/** Then an older answer is no longer hers to see. */
const GONE: readonly Reason[] = ['NOT_FOUND', 'NOT_ALLOWED', 'AGENCY_NOT_LIVE', 'NOT_FOR_AGENTS']

/** What was read, or why it is not here yet. An older answer stays in sight when a newer one did not come. */
export function Loaded<T>({ read, kind, children }: LoadedProps<T>) {
  const gone = read.refusal !== null && GONE.includes(read.refusal.reason)
  if (read.data !== undefined && !gone) return <>{children(read.data)}</>
  if (read.status === 'loading') return <Skeleton kind={kind} />
  if (read.refusal) return <ErrorState words={read.refusal.message} reference={read.refusal.ref} onRetry={read.again} />
  return <ErrorState words="没有信号，这一页还打不开。等有信号了再试一次。" onRetry={read.again} />
}
