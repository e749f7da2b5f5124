/** The host's file, which remembers for good what the folder was made for: invented people and a county's records must
 *  never be mixed. */
import { join } from 'node:path'
import { HOST_FILE, whyNot } from './dataFolder'
import { openHostDatabase, type HostDatabase } from './hostDatabase'
import type { Mode } from './settings'
import { StartError } from './startError'

/** @throws StartError */
export function openOwnFile(dataDir: string, mode: Mode, onDamage?: () => void): HostDatabase {
  const database = whyNot(dataDir, () => openHostDatabase(join(dataDir, HOST_FILE), onDamage))
  const made = database.fact('mode') ?? mode
  if (made !== mode) {
    database.close()
    const [is, wanted] = made === 'demo' ? ['示范县', '正式模式'] : ['正式数据', '示范模式']
    throw new StartError(`数据文件夹 ${dataDir} 里是${is}，不能用${wanted}打开，请改 DATA_DIR。`, `${dataDir} was made in ${made} mode; change DATA_DIR.`)
  }
  database.setFact('mode', mode)
  return database
}
