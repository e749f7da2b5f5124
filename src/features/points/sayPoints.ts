/** Points in words. They are 分 and nothing else: never money. */

import { sayDate } from '../../../domain/calendar/speech'

/** 1280 → 1,280: four digits and more are read in groups. */
export const sayCount = (points: number): string => String(points).replace(/\B(?=(\d{3})+$)/g, ',')

export const sayPoints = (points: number): string => `${sayCount(points)}分`

/** +20分, −12分: a real minus sign, as wide as the plus. */
export const saySigned = (points: number): string => `${points < 0 ? '−' : '+'}${sayPoints(Math.abs(points))}`

/** What may be spent: 现在能用120分，家里还有80分; empty while her own are not known. A purse that could not be read is not guessed. */
export function sayPurses({ own, household }: { own: number | null; household?: number | null } = { own: null }): string {
  if (own === null) return ''
  return `现在能用${sayPoints(own)}${typeof household === 'number' && household > 0 ? `，家里还有${sayPoints(household)}` : ''}`
}

/** What is left of the village's voted budget (N10). */
export function sayBudget(left: number): string {
  if (left <= 0) return '本村这一期的积分已经发完了。您的服务时长照样记，等村里补上预算再发积分。'
  return `本村还有${sayPoints(left)}可以发。每一分都从村民代表会议定的总数里出，发完为止。`
}

/** Until when they are good (N12): 12月31日有20分要到期。 */
export function sayEnds(ends: readonly { day: string; points: number }[], today: string): string {
  if (ends.length === 0) return ''
  const parts = ends.map(({ day, points }) => `${sayDate(day, today).split(' ')[0]}有${sayPoints(points)}要到期`)
  return `${parts.join('，')}。先到期的总是先用，给您留着的东西不会因为到期没了。`
}

/** What of it is set aside; nothing to say where there is nothing. */
export function sayHeld({ balance, held }: { balance: number; held: number }): string {
  if (held > 0) return `一共${sayPoints(balance)}，其中${sayPoints(held)}给等您去拿的东西留着`
  return balance > 0 ? '都可以用' : '帮完一次忙，双方确认了，积分就来了'
}
