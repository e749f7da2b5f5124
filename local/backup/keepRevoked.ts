/** A restore brings back what was written, never a right that was taken away since. What the data in use say was revoked after
 *  the backup is revoked in what is put in their place: a login unlinked, a post given up or withdrawn, a consent taken back,
 *  an agency ended, an account closed. Only a later version of the very same document may say so (its `rev` is higher), so
 *  that restoring a new backup over an old one takes nothing from anybody. */
import { existsSync } from 'node:fs'
import type { Connection } from '../../cloudfunctions/store/sqliteConnection'
import { forgetFilled } from '../../cloudfunctions/store/sqliteColumns'
import type { Agency } from '../../domain/agency/agency'
import type { Appointment } from '../../domain/appointment/appointment'
import type { Post } from '../../domain/ground/post'
import type { Person } from '../../domain/person/person'
import type { Purpose } from '../../domain/person/purpose'
import type { Closing } from '../../domain/privacy/closing'

interface Row<D> {
  id: string
  /** As it stands in use, and as it came; null where the backup has none. */
  now: D
  then: D | null
  rev: number
}

/** Changes the backup's copy. @returns how many documents lost a right again; null when there are no data in use, or none
 *  that can be read: what was revoked since the backup cannot be known then. */
export function keepRevoked(backup: Connection, productFile: string): number | null {
  if (!existsSync(productFile)) return null
  try {
    backup.run('ATTACH ? AS inuse', [productFile])
    backup.first('SELECT count(*) FROM inuse.sqlite_schema', [])
  } catch {
    return null
  }
  try {
    return revoke<Person>(backup, 'people', lessOf)
      + revoke<Appointment>(backup, 'appointments', over(['ended', 'withdrawn', 'declined']))
      + revoke<Agency>(backup, 'agencies', over(['ended', 'declined']))
      // The job that erases runs again: her contact and her facts came back with the backup.
      + revoke<Closing>(backup, 'closings', (then, now) => (now.state === 'done' && then?.state !== 'done' ? { ...now, state: 'waiting' } : null))
  } catch (error) {
    // Damaged in one of these tables: the reason for the restore must not forbid it.
    if (String((error as { code?: unknown }).code).startsWith('SQLITE_CORRUPT')) return null
    throw error
  } finally {
    backup.exec('DETACH inuse')
  }
}

/** Her document with what both say is hers; null when that is all the backup has. */
function lessOf(then: Person | null, now: Person): Person | null {
  if (!then) return null
  const logins = then.logins.filter((login) => now.logins.includes(login))
  const posts = then.posts.filter((post) => now.posts.some((other) => isSame(post, other)))
  const takenBack = Object.entries(now.consents ?? {}).filter(([purpose, yes]) => !yes && then.consents?.[purpose as Purpose])
  if (logins.length === then.logins.length && posts.length === then.posts.length && takenBack.length === 0) return null
  return { ...then, logins, posts, ...(then.consents ? { consents: { ...then.consents, ...Object.fromEntries(takenBack) } } : {}) }
}

/** A term made longer since is the same post. */
const isSame = (a: Post, b: Post): boolean => a.role === b.role && a.place === b.place && (a.grid ?? '') === (b.grid ?? '')

const over = (states: readonly string[]) => <D extends { state: string }>(then: D | null, now: D): D | null =>
  (then && states.includes(now.state) && then.state !== now.state ? now : null)

function revoke<D>(backup: Connection, table: string, changed: (then: D | null, now: D) => D | null): number {
  const has = backup.first(`SELECT (SELECT count(*) FROM main.sqlite_schema WHERE name = ?) + (SELECT count(*) FROM inuse.sqlite_schema WHERE name = ?)`, [table, table])
  if (has !== 2) return 0
  const rows = backup.all(`SELECT json_object('id', n.id, 'rev', n.rev, 'now', json(n.body), 'then', json(t.body)) FROM inuse."${table}" n LEFT JOIN main."${table}" t ON t.id = n.id WHERE t.id IS NULL OR n.rev > t.rev`, [])
  let count = 0
  for (const row of rows) {
    const { id, rev, now, then } = JSON.parse(String(row)) as Row<D>
    const document = changed(then, now)
    if (!document) continue
    backup.run(`INSERT INTO main."${table}" (id, rev, body) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET rev = excluded.rev, body = excluded.body`, [id, rev, JSON.stringify({ ...document, rev })])
    count += 1
  }
  if (count > 0) forgetFilled(backup, table)
  return count
}
