/** What waits, in words. */
import { sayDate } from '../../../domain/calendar/speech'
import { daysBetween } from '../../../domain/calendar/shanghai'
import { isLate, WAITING, type Waiting } from '../../../domain/workbench/waiting'

/** 4个心愿等您回话; 50多个心愿等您回话. */
export const sayWaiting = ({ kind, count, more }: Waiting): string => `${count}${more ? '多' : ''}${WAITING[kind].words}`

/** By when, and whether that has passed: 今天前办好 · 3件过了日子，最早的一件晚了2天; empty where nothing presses. */
export function sayDue(waiting: Waiting, today: string): string {
  const { dueOn, count, late } = waiting
  if (dueOn === '') return ''
  const first = count > 1 ? '最早的一件' : ''
  if (!isLate(waiting, today)) return `${first}${sayDate(dueOn, today)}前办好`
  return `${late > 1 ? `${late}件过了日子，` : ''}${first}晚了${daysBetween(dueOn, today)}天`
}

/** Two of them, for a card that leads to the whole. */
export const sayFirst = (waiting: readonly Waiting[]): string => waiting.slice(0, 2).map(sayWaiting).join('，')
