/** A secret is 256 random bits in 43 characters. Whoever keeps one for later keeps only its hash, so that reading the
 *  file gives nobody anything to enter with. */
import { createHash, randomBytes } from 'node:crypto'

const BYTES = 32
const FORM = /^[\w-]{43}$/

export const newSecret = (): string => randomBytes(BYTES).toString('base64url')
export const isSecret = (text: string): boolean => FORM.test(text)
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url')
