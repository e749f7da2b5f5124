/** What of a document is plain JSON under sound names. Every value of every write passes here: it walks once, and puts a path into
 *  words only for what it refuses. */
import { isScalar } from './values'

/** Deeper than any document of ours; also what ends a circular one. */
const DEPTH_MAX = 32

/** JSON writes a character as six bytes at most (\u0001), a number or word as 24 or fewer. */
const BYTES_OF_CHARACTER = 6
const BYTES_OF_SCALAR = 24

/** @returns no fewer bytes than its JSON has. @param refuse told the path of what is none, and why. */
export function checkPlain(document: Record<string, unknown>, path: string[], refuse: (reason: string) => never): number {
  return bytesOfFields(document, path, 1, refuse)
}

function bytesOfFields(object: Record<string, unknown>, path: string[], depth: number, refuse: (reason: string) => never): number {
  let bytes = 2
  for (const name of Object.keys(object)) {
    path.push(name)
    if (name === '' || name === '__proto__' || name.startsWith('$') || name.includes('.')) refuse(`${path.join('.')}: bad field name`)
    bytes += name.length * BYTES_OF_CHARACTER + 4 + bytesOf(object[name], path, depth, refuse)
    path.pop()
  }
  return bytes
}

function bytesOf(value: unknown, path: string[], depth: number, refuse: (reason: string) => never): number {
  if (depth > DEPTH_MAX) refuse(`${path.join('.')}: deeper than ${DEPTH_MAX}`)
  if (typeof value === 'string') return value.length * BYTES_OF_CHARACTER + 2
  if (value === null || isScalar(value)) return BYTES_OF_SCALAR
  if (Array.isArray(value)) {
    let bytes = 2
    // By position: a hole is undefined, and must not be stored as null.
    for (let i = 0; i < value.length; i += 1) bytes += 1 + bytesOf(value[i], path, depth + 1, refuse)
    return bytes
  }
  if (!isPlainObject(value)) return refuse(`${path.join('.')}: not plain JSON`)
  return bytesOfFields(value, path, depth + 1, refuse)
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
