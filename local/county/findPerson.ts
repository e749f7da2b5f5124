/** One person by name or id, for whoever has a shell. The product asks for no such search, so it has no index; a county's
 *  people are read through once. */
import type { Connection } from '../../cloudfunctions/store/sqliteConnection'
import { StartError } from '../startError'

export interface Named {
  id: string
  name: string
  stationName: string
}

const SHOWN = 10

/** @throws StartError when there is nobody, or more than one. */
export function findPerson(connection: Connection, nameOrId: string): Named {
  const rows = connection.all(
    `SELECT json_object('id', id, 'name', json_extract(body, '$.name'), 'stationName', json_extract(body, '$.stationName')) FROM people
     WHERE id = ? OR json_extract(body, '$.name') = ? ORDER BY id LIMIT ?`,
    [nameOrId, nameOrId, SHOWN],
  ).map((row) => JSON.parse(String(row)) as Named)
  const [person, ...more] = rows
  if (!person) throw new StartError(`没有叫“${nameOrId}”的人，请核对一下姓名。`, `Nobody is called ${nameOrId}.`)
  if (more.length === 0) return person
  const known = rows.map(({ id, stationName }) => `${id}（${stationName}）`).join('、')
  throw new StartError(`有 ${rows.length} 个人叫“${nameOrId}”，请用编号再来一次：${known}。`, `Several people are called ${nameOrId}; name one by id.`)
}
