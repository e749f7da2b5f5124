/** Figures in words. */
import { hoursOf } from '../../../domain/calendar/speech'
import type { Counts } from '../../../domain/report/figures'

/** 2026年6月. */
export function sayMonth(month: string): string {
  const [year, number] = month.split('-')
  return `${year}年${Number(number)}月`
}

/** 12个心愿 · 帮了9次 · 18小时. */
export const sayCounts = ({ wishes, services, minutes }: Counts): string => `${wishes}个心愿 · 帮了${services}次 · ${hoursOf(minutes)}小时`
