/** Ids made of what a row is about, so that the same row is the same document however often and by whomever it is sent. */
import { createHash } from 'node:crypto'

const LENGTH = 22
const LETTERS = { person: 'p', place: 'z', grid: 'g', household: 'h', team: 't' } as const

export function rosterId(kind: keyof typeof LETTERS, centre: string, key: string): string {
  const hash = createHash('sha256').update(JSON.stringify([kind, centre, key])).digest('base64url')
  return `${LETTERS[kind]}${hash.replace(/[-_]/g, 'x').slice(0, LENGTH)}`
}
