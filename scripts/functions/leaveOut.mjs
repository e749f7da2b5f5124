/** What CloudBase's SDK brings along and no function of ours calls: its language models, its generated clients, tickets of custom
 *  sign-in, watching a collection, the writing of XML (it reads it, when storage refuses), the client by which it finds out, outside
 *  a function, whether it is in Tencent's cloud (it takes a failure for no), and the names of a thousand kinds of file. Each stands as
 *  a module that names itself when somebody calls it after all. */
const LEFT_OUT = ['@cloudbase/ai', '@cloudbase/app', '@cloudbase/wx-cloud-client-sdk', 'web-streams-polyfill', 'jsonwebtoken', 'axios', 'xmlbuilder', './realtime/websocket-client']

/** The kinds of file that functions put into storage (cloudfunctions/kernel/cloudFiles.ts), instead of the table of all. */
const KINDS = {
  jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', mp3: 'audio/mpeg', m4a: 'audio/mp4', aac: 'audio/aac', wav: 'audio/wav',
  html: 'text/html', json: 'application/json', csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const nothingOf = (name) => `module.exports = new Proxy({}, { get(_, key) {
  if (key === '__esModule' || typeof key === 'symbol') return undefined
  throw new Error('${name} is left out of the functions (scripts/functions/leaveOut.mjs)')
} })`

const kinds = `const KINDS = ${JSON.stringify(KINDS)}
exports.lookup = (name) => KINDS[String(name).split('.').pop().toLowerCase()] || false`

/** For esbuild. */
export const leaveOut = {
  name: 'leave-out',
  setup(build) {
    const filter = new RegExp(`^(${[...LEFT_OUT, 'mime-types'].map((name) => name.replaceAll('.', '\\.')).join('|')})$`)
    build.onResolve({ filter }, ({ path }) => ({ path, namespace: 'left-out' }))
    build.onLoad({ filter, namespace: 'left-out' }, ({ path }) => ({ contents: path === 'mime-types' ? kinds : nothingOf(path) }))
  },
}
