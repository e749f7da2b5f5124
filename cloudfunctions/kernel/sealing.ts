/** Sealing keeps what nobody but its owner's own page may ever read (R-67-3: 身份证件号码): AES-256-GCM under a key that is
 *  in no database and no backup, bound to whose it is, so that one person's seal opens for nobody else. Several keys may be
 *  known; the first one seals, so a key is changed without losing what the older one sealed. */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

export interface Sealing {
  /** @param about whose it is: a person's id. */
  seal(plain: string, about: string): string
  /** @throws Error when the key is not known any more, or it is somebody else's. */
  open(sealed: string, about: string): string
  /** The same for the same text, and good for nothing to who has not the key. */
  fingerprint(text: string): string
}

const KEY_BYTES = 32
const NONCE_BYTES = 12
/** Named, or a shortened tag would open too. */
const TAG_BYTES = 16

interface Key {
  id: string
  bytes: Buffer
}

const text = (bytes: Buffer): string => bytes.toString('base64url')
const bytes = (from: string): Buffer => Buffer.from(from, 'base64url')

/** @param keys `name:base64` of 32 bytes each, the sealing one first, separated by commas. Null for none.
 *  @throws Error when one is not a key. */
export function sealingWith(keys: string | undefined): Sealing | null {
  const known = (keys ?? '').split(',').map((each) => each.trim()).filter(Boolean).map(keyOf)
  const [first] = known
  if (!first) return null
  return {
    seal(plain, about) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', first.bytes, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(about))
      const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return [first.id, text(nonce), text(cipher.getAuthTag()), text(sealed)].join('.')
    },
    open(sealed, about) {
      const [id = '', nonce = '', tag = '', body = ''] = sealed.split('.')
      const key = known.find((each) => each.id === id)
      if (!key) throw new Error('sealed with a key that is not known')
      const decipher = createDecipheriv('aes-256-gcm', key.bytes, bytes(nonce), { authTagLength: TAG_BYTES }).setAAD(Buffer.from(about)).setAuthTag(bytes(tag))
      return Buffer.concat([decipher.update(bytes(body)), decipher.final()]).toString('utf8')
    },
    fingerprint: (plain) => createHmac('sha256', first.bytes).update(plain).digest('base64url'),
  }
}

function keyOf(each: string): Key {
  const [id = '', encoded = ''] = each.split(':')
  const key = { id, bytes: Buffer.from(encoded, 'base64') }
  if (!/^\w{1,20}$/.test(id) || key.bytes.length !== KEY_BYTES) throw new Error('DIANLIANG_SEAL_KEYS wants name:base64 of 32 bytes')
  return key
}

export const newSealKey = (id: string): string => `${id}:${randomBytes(KEY_BYTES).toString('base64')}`
/** As the platform's environment gives it. */
export const sealingFromEnvironment = (): Sealing | null => sealingWith(process.env.DIANLIANG_SEAL_KEYS)
