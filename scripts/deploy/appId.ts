/** The mini-program's AppID stands twice: in the settings, for uploading, and in project.config.json, for WeChat DevTools. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from './settings'

export const PROJECT_FILE = 'project.config.json'
/** WeChat's own form. `touristappid` and test numbers of the DevTools cannot be released. */
const APP_ID = /^wx[0-9a-f]{16}$/

/** @returns what is wrong with a given AppID, in words; a missing one is complained about elsewhere. */
export function faultsOfAppId({ appId }: Pick<Settings, 'appId'>, root: string): string[] {
  if (!appId) return []
  if (!APP_ID.test(appId)) return [`WEAPP_APP_ID 写的 ${appId} 不是正式小程序的 AppID，到公众平台 → 开发管理 → 开发设置里抄（wx 开头，共 18 位）· not the AppID of a mini-program`]
  const there = appIdIn(root)
  return there === appId ? [] : [`${PROJECT_FILE} 里 "appid" 是 ${there ?? '空的'}，请把这一行改成 "appid": "${appId}" · AppID differs from the one in the settings`]
}

function appIdIn(root: string): string | null {
  try {
    return (JSON.parse(readFileSync(join(root, PROJECT_FILE), 'utf8')) as { appid?: string }).appid ?? null
  } catch {
    return null
  }
}
