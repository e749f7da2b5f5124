/** Calendar rules use Asia/Shanghai (UTC+8, no summer time since 1991), instants are UTC ISO strings. The offset is
 *  fixed by law, so arithmetic serves and the phone needs no time-zone data. */
const OFFSET_MS = 8 * 60 * 60 * 1000
const DAY_MS = 24 * 60 * 60 * 1000

/** The Shanghai calendar day of an instant: 2026-06-05. */
export function dayOf(instant: string): string {
  return new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(0, 10)
}

/** The instant at which it is `hour`:00 in Shanghai on `day`. */
export function instantAt(day: string, hour: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) - OFFSET_MS + hour * 60 * 60 * 1000).toISOString()
}

/** Shanghai hour and minute of an instant: 09:05. */
export function clockOf(instant: string): string {
  return new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(11, 16)
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

export function addMinutes(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60 * 1000).toISOString()
}

/** Whole days from one calendar day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / DAY_MS)
}

/** 0 = Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00.000Z`).getUTCDay()
}

/** Whether the text is a real calendar day, as 2026-02-30 is not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00.000Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}
