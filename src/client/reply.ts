/** Whether what came back is an answer of ours: a proxy's error page or a half-read body is none. */
import type { Reply } from '../../domain/contracts'

export function isReply(value: unknown): value is Reply<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean'
}
