import Database from 'libsql'

/** One durable commit of five documents near a kilobyte, in a table without an index: what a disk is asked for at the least. */
export function plainCommits(file: string): () => void {
  const database = new Database(file)
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE plain (id TEXT PRIMARY KEY NOT NULL, body TEXT NOT NULL)')
  const insert = database.prepare('INSERT INTO plain VALUES (?, ?)')
  database.exec('BEGIN')
  for (let n = 0; n < 10_000; n += 1) insert.run(`d${n}`, JSON.stringify({ n, words: '愿'.repeat(330) }))
  database.exec('COMMIT')
  const set = database.prepare('UPDATE plain SET body = ? WHERE id = ?')
  let done = 0
  return () => {
    database.exec('BEGIN IMMEDIATE')
    for (let n = 0; n < 5; n += 1) set.run(JSON.stringify({ n: (done += 1), words: '望'.repeat(330) }), `d${(done * 7919) % 10_000}`)
    database.exec('COMMIT')
  }
}
