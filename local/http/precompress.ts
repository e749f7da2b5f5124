/** Writes a brotli and a gzip twin beside each hashed text file of the build, once: on a village's line the first visit
 *  then costs a quarter. Only hashed names, because a twin of a file that changes could go stale. */
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { HASHED } from './h5Pages'

const TEXT = /\.(js|css|svg|json)$/
/** Below this a twin saves less than a packet. */
const WORTH_BYTES = 1024
/** Near the best ratio at a tenth of the time. */
const BROTLI_QUALITY = 6

const packers = {
  br: (text: Buffer) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gz: (text: Buffer) => promisify(gzip)(text),
}

/** How many twins it wrote. A folder that cannot be written to keeps its plain files. */
export async function precompress(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  let written = 0
  for (const name of names.filter((each) => TEXT.test(each) && HASHED.test(each))) {
    try {
      written += await writeTwins(join(folder, name))
    } catch {
      return written
    }
  }
  return written
}

async function writeTwins(path: string): Promise<number> {
  const missing = (['br', 'gz'] as const).filter((kind) => !existsSync(`${path}.${kind}`))
  if (missing.length === 0) return 0
  const text = await readFile(path)
  if (text.length < WORTH_BYTES) return 0
  for (const kind of missing) {
    // Under another name first: half a twin must never be served.
    const making = `${path}.${kind}.${process.pid}`
    await writeFile(making, await packers[kind](text))
    await rename(making, `${path}.${kind}`)
  }
  return missing.length
}
