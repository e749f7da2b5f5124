/** The built functions as files: what is uploaded, and a digest by which deployed code is known again. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FUNCTION_NAMES } from './wanted'
import { zipOf, type File } from './zip'

/** In this order; each function is one bundled file and needs nothing installed. */
const FILES = ['index.js', 'package.json', 'config.json']
/** What the platform takes inside a request; more would have to travel through object storage. */
const LARGEST_ZIP_BYTES = 1.5 * 1024 * 1024
/** A description may hold letters, digits and spaces only. */
const MARK = 'dianliang'

export interface BuiltFunction {
  name: string
  digest: string
  zip: Buffer
  config: { permissions?: { openapi?: string[] } }
}

/** @param root where dist/ is. @returns those that are built. */
export function readFunctions(root: string): BuiltFunction[] {
  return FUNCTION_NAMES.flatMap((name) => {
    const folder = join(root, 'dist/cloudfunctions', name)
    if (!FILES.every((file) => existsSync(join(folder, file)))) return []
    const files = FILES.map((file) => ({ name: file, content: readFileSync(join(folder, file)) }))
    const config = JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8')) as BuiltFunction['config']
    return [{ name, digest: digestOf(files), zip: zipOf(files), config }]
  })
}

/** @returns what is wrong with them, in words. */
export function complaintsOf(functions: readonly BuiltFunction[]): string[] {
  const missing = FUNCTION_NAMES.filter((name) => !functions.some((built) => built.name === name))
  return [
    ...missing.map((name) => `云函数 ${name} 还没有构建，请先运行 npm run build:functions · function is not built`),
    ...functions.filter(({ zip }) => zip.length > LARGEST_ZIP_BYTES).map(({ name, zip }) => `云函数 ${name} 压缩后 ${kilobytes(zip.length)}，超过 ${kilobytes(LARGEST_ZIP_BYTES)} · function is too large`),
  ]
}

export function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024)} KB`
}

/** Stands in the function's description, written after its code: whoever reads it there knows what runs. */
export function codeMark(digest: string): string {
  return `${MARK} ${digest}`
}

export function digestIn(description: string): string | null {
  return new RegExp(`^${MARK} ([0-9a-f]+)$`).exec(description)?.[1] ?? null
}

/** Of the contents, not of the archive: another release of zlib packs the same files otherwise. */
function digestOf(files: readonly File[]): string {
  const hash = createHash('sha256')
  for (const { name, content } of files) hash.update(`${name} ${content.length}\n`).update(content)
  return hash.digest('hex').slice(0, 24)
}
