/** A folder as a build leaves it, small: three functions and a mini-program, in the system's temporary place. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import openapi from '../../cloudfunctions/openapi.json'
import { settingsOf, type Settings } from '../../scripts/deploy/settings'
import { CREDENTIALS, ENV_ID } from './controlServer'

export interface CountyFolder {
  root: string
  /** Everything a county can set, with a key file that exists outside the folder. */
  settings: Settings
  write(path: string, text: string): void
  remove(): void
}

export function countyFolder(): CountyFolder {
  const home = mkdtempSync(join(tmpdir(), 'county-'))
  const root = join(home, 'project')
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const name of ['api', 'desk', 'timer']) {
    write(`dist/cloudfunctions/${name}/index.js`, `exports.main = () => '${name}'`)
    write(`dist/cloudfunctions/${name}/package.json`, JSON.stringify({ name }))
    write(`dist/cloudfunctions/${name}/config.json`, JSON.stringify({ permissions: { openapi: (openapi as Record<string, string[]>)[name] } }))
  }
  write('dist/weapp/app.json', '{}')
  write('project.config.json', JSON.stringify({ appid: 'wx0123456789abcdef' }))
  writeFileSync(join(home, 'private.key'), 'key')
  const settings = settingsOf({
    CLOUDBASE_ENV_ID: ENV_ID,
    TENCENTCLOUD_SECRETID: CREDENTIALS.secretId,
    TENCENTCLOUD_SECRETKEY: CREDENTIALS.secretKey,
    TENCENTCLOUD_SESSIONTOKEN: CREDENTIALS.token,
    WEAPP_APP_ID: 'wx0123456789abcdef',
    WEAPP_UPLOAD_KEY: join(home, 'private.key'),
    TARO_APP_SUBSCRIBE_TEMPLATES: 'template-1',
  })
  return { root, settings, write, remove: () => rmSync(home, { recursive: true, force: true }) }
}
