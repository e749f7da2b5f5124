/** The built H5 pages. Files whose name carries a hash of their content never change; index.html is asked for anew each
 *  time, so a new build is seen at the next visit. */
import { basename } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

export const HASHED = /\.[0-9a-f]{8,}\.\w+$/
const YEAR_S = 31_536_000
const HOUR_S = 3600

export async function addH5Pages(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    dotfiles: 'ignore',
    // Beside app.1234abcd.js there may be .br and .gz of it (precompress.ts).
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response, path) => {
      response.setHeader('cache-control', cacheControlOf(basename(path)))
      response.setHeader('vary', 'accept-encoding')
    },
  })
}

function cacheControlOf(name: string): string {
  const plain = name.replace(/\.(br|gz)$/, '')
  if (plain.endsWith('.html')) return 'no-cache'
  return HASHED.test(plain) ? `public, max-age=${YEAR_S}, immutable` : `public, max-age=${HOUR_S}`
}
