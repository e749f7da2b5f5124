/** Ids made of what a row is about, so that the same row is the same document however often and by whomever it is sent. */
import { createHash } from 'node:crypto'

const LENGTH = 22

export function rosterId(kind: 'person' | 'place', centre: string, key: string): string {
  const hash = createHash('sha256').update(JSON.stringify([kind, centre, key])).digest('base64url')
  return `${kind === 'person' ? 'p' : 'z'}${hash.replace(/[-_]/g, 'x').slice(0, LENGTH)}`
}
