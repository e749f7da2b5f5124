/** How large a generated county is. What one village has stays the same; a larger county has more of them. */

export interface Size {
  /** Percent of 衡阳县. */
  percent: number
  townships: number
  stations: number
  people: number
}

export const sizeOf = (percent: number): Size => {
  const stations = Math.max(2, Math.round((491 * percent) / 100))
  return { percent, townships: Math.max(1, Math.round(stations / 20)), stations, people: Math.round((190_000 * percent) / 100) }
}

/** Of each person, what a few years leave behind. */
export const PER_PERSON = { hourEntries: 6, transfers: 2, messages: 2, requests: 3 } as const
/** 120,000 orders of 190,000 people, most of them done; of a station's about twenty are open. */
export const ORDERS_PER_PERSON = 120 / 190
export const OPEN_AT_A_STATION = 20

/** Ids lie as scattered as the product's own, and every run makes the same. */
export const idOf = (kind: string, n: number): string => `${kind}${(Math.imul(n + 1, 0x9e3779b1) >>> 0).toString(36).padStart(7, '0')}${kind}scattered`

export const stationOf = ({ stations }: Size, person: number): number => person % stations
