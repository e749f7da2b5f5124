/** The key under which this machine seals ID numbers: given by the environment, or made once and kept in a file of its own
 *  beside the data. It is in no backup on purpose: a copy of the data that is lost opens nothing. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newSealKey, sealingWith, type Sealing } from '../cloudfunctions/kernel/sealing'
import { StartError } from './startError'

export const SEAL_FILE = 'seal.key'
const OWNER_ONLY = 0o600

/** @throws StartError when what is there is no key. */
export function openSealing(dataDir: string, given: string | undefined): Sealing | null {
  const file = join(dataDir, SEAL_FILE)
  try {
    if (given) return sealingWith(given)
    // Two that start at once: the first one's key is the key.
    if (!existsSync(file)) writeFileSync(file, `${newSealKey('k1')}\n`, { mode: OWNER_ONLY, flag: 'wx' })
    return sealingWith(readFileSync(file, 'utf8').trim())
  } catch {
    throw new StartError(`封存证件号的钥匙读不出来，请检查 ${file} 或环境变量 DIANLIANG_SEAL_KEYS。`, `The sealing key cannot be read: see ${file} or DIANLIANG_SEAL_KEYS.`)
  }
}
