/** What time it is for the server: phones with a wrong clock, and the demo county with a moved one, still say 明天 rightly. */
import { dayOf } from '../../domain/calendar/shanghai'

let aheadMs = 0

export function learnTime(serverNow: string): void {
  const told = Date.parse(serverNow)
  if (!Number.isNaN(told)) aheadMs = told - Date.now()
}

export const serverNow = (): string => new Date(Date.now() + aheadMs).toISOString()
export const serverToday = (): string => dayOf(serverNow())
