/** `npm run upload:weapp`: sends the built mini-program to WeChat as a version to be tried and submitted there.
 *  WeChat's tool weighs 276 MB in 1 086 packages and is needed once a release, so it is fetched when it is needed. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { faultsOfAppId } from './appId'
import { faultsOfKeyPath } from './doctor'
import type { Settings } from './settings'

export const UPLOADER = 'miniprogram-ci@2.1.42'

export interface Upload {
  version: string
  description: string
}

/** @returns what hinders an upload, in words. */
export function hindrancesOf({ appId, uploadKeyPath }: Settings, root: string): string[] {
  return [
    ...(appId ? [] : ['没有小程序 AppID：WEAPP_APP_ID · AppID missing']),
    ...faultsOfAppId({ appId }, root),
    ...(uploadKeyPath ? faultsOfKeyPath(uploadKeyPath, root) : ['没有代码上传密钥的路径：WEAPP_UPLOAD_KEY · upload key missing']),
    ...(existsSync(join(root, 'dist/weapp/app.json')) ? [] : ['小程序还没有构建，请先运行 npm run deploy 或 npm run build:weapp · mini-program is not built']),
  ]
}

/** The key travels as a path: a command line can be read by everybody on the machine. */
export function uploadArguments({ appId, uploadKeyPath }: Settings, root: string, { version, description }: Upload): string[] {
  const key = resolve(root, uploadKeyPath ?? '')
  return ['--yes', UPLOADER, 'upload', '--appid', appId ?? '', '--pp', root, '--pkp', key, '--uv', version, '--ud', description, '--use-project-config', 'true', '--enable-es6', 'false']
}

export function uploadWeapp(root: string, settings: Settings, args: readonly string[], say: (line: string) => void): boolean {
  const hindrances = hindrancesOf(settings, root)
  for (const hindrance of hindrances) say(`✗ ${hindrance}`)
  if (hindrances.length > 0) return false
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const upload = { version: args[0] ?? version, description: args[1] ?? `点亮 ${args[0] ?? version}` }
  // On Windows npx is a script, and only a shell runs it.
  const isWindows = process.platform === 'win32'
  const words = uploadArguments(settings, root, upload)
  const run = spawnSync('npx', isWindows ? words.map((word) => `"${word}"`) : words, { cwd: root, stdio: 'inherit', shell: isWindows })
  say(run.status === 0 ? `✓ 已上传 ${upload.version}，请到微信公众平台提交审核 · Uploaded` : '✗ 没有上传成功，原因见上 · Not uploaded')
  return run.status === 0
}
