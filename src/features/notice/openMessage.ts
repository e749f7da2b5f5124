import type { InboxLine } from '../../../domain/notice/contract'
import { OPENS } from '../ways'

/** Where a message leads: the thing it is about. A phone older than the server may not know the thing, and stays here. */
export function openMessage({ about: { thing, id } }: Pick<InboxLine, 'about'>): void {
  OPENS[thing]?.(id)
}
