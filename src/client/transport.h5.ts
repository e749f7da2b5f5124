/** A browser asks the host that served the page. */
import type { Call, Reply } from '../../domain/contracts'
import { askHost } from './host'

/** @throws Unreachable */
export const deliver = (call: Call): Promise<Reply<unknown>> => askHost('/api', call)
