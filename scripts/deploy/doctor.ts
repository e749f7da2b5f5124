/** `npm run doctor`: what is missing between this folder and a working environment, in words. It only reads, and what
 *  it says never holds a secret. */
import { existsSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import openapi from '../../cloudfunctions/openapi.json'
import { faultsOfAppId } from './appId'
import { openControlApi, type ControlApi } from './controlApi'
import type { CallCloud } from './callCloud'
import { findEnvironment } from './found'
import { complaintsOf, readFunctions, type BuiltFunction } from './functionFiles'
import { countyThere, newerInWords, type County } from './oldData'
import { planOf } from './plan'
import { lookYourself } from './privacyGuide'
import { EXAMPLE_FILE, SETTINGS_FILE, withoutSecrets, type Settings } from './settings'
import { TIMER, wantedEnvironment } from './wanted'
import { byHandInWords, isLack, lackInWords } from './words'

export interface Patient {
  root: string
  settings: Settings
  /** Asked only where there is a key. */
  call: CallCloud | null
  say: (line: string) => void
}

/** @returns whether nothing is missing. */
export async function examine({ root, settings, call, say }: Patient): Promise<boolean> {
  const built = readFunctions(root)
  const here = [...lacksOfSettings(settings, root), ...complaintsOf(built), ...lacksOfPermissions(built)]
  const there = settings.envId && call ? await lookThere(settings.envId, built, call) : null
  const lacks = [...here, ...(there?.lacks ?? [])].map((lack) => withoutSecrets(lack, settings))
  for (const lack of lacks) say(`✗ ${lack}`)
  if (!there) say('· 没有环境 ID 或密钥，云端没有看 · The environment itself was not looked at')
  say(lacks.length === 0 ? '✓ 什么都不缺 · Nothing is missing' : `缺 ${lacks.length} 样，见 docs/deploy.zh-CN.md · ${lacks.length} missing, see docs/deploy.md`)
  for (const note of there?.notes ?? []) say(`· ${withoutSecrets(note, settings)}`)
  for (const line of lookYourself(settings.appId)) say(`· ${line}`)
  return lacks.length === 0 && there !== null
}

export function lacksOfSettings({ envId, credentials, appId, uploadKeyPath, templateIds }: Settings, root: string): string[] {
  const lacks: string[] = []
  const where = `写在环境变量或 ${SETTINGS_FILE}（样子见 ${EXAMPLE_FILE}）`
  if (!envId) lacks.push(`没有云开发环境 ID：CLOUDBASE_ENV_ID，${where} · environment id missing`)
  if (!credentials) lacks.push(`没有腾讯云密钥：TENCENTCLOUD_SECRETID 和 TENCENTCLOUD_SECRETKEY，${where} · credentials missing`)
  if (!appId) lacks.push(`没有小程序 AppID：WEAPP_APP_ID，${where} · AppID missing`)
  lacks.push(...faultsOfAppId({ appId }, root))
  if (!uploadKeyPath) lacks.push(`没有代码上传密钥的路径：WEAPP_UPLOAD_KEY，${where} · upload key missing`)
  else lacks.push(...faultsOfKeyPath(uploadKeyPath, root))
  if (templateIds.length === 0) lacks.push(`没有订阅消息模板：TARO_APP_SUBSCRIBE_TEMPLATES，${where} · subscribe-message template missing`)
  return lacks
}

/** A key inside the project is one `git add` away from everybody. */
export function faultsOfKeyPath(path: string, root: string): string[] {
  const inside = relative(resolve(root), resolve(root, path))
  if (!inside.startsWith('..') && !isAbsolute(inside)) return ['代码上传密钥放在了项目里面，请移到项目以外 · the upload key lies inside the project']
  return existsSync(resolve(root, path)) ? [] : ['WEAPP_UPLOAD_KEY 所指的文件不存在 · the upload key file does not exist']
}

function lacksOfPermissions(built: readonly BuiltFunction[]): string[] {
  return built.flatMap(({ name, config }) => {
    const allowed = config.permissions?.openapi ?? []
    const needed = (openapi as Record<string, string[]>)[name] ?? []
    return needed.filter((right) => !allowed.includes(right)).map((right) => `云函数 ${name} 的 config.json 没有声明微信接口 ${right} · openapi permission missing`)
  })
}

interface There {
  lacks: string[]
  /** What may be as it is, and is good to know. */
  notes: string[]
}

async function lookThere(envId: string, built: readonly BuiltFunction[], call: CallCloud): Promise<There> {
  const wanted = wantedEnvironment(new Map(built.map(({ name, digest }) => [name, digest])))
  try {
    const api = await openControlApi(call, envId)
    const found = await findEnvironment(api, wanted)
    const { steps, byHand } = planOf(wanted, found)
    const data = found.functions.has(TIMER) ? await lookAtData(api) : { lacks: [], notes: [] }
    return { lacks: [...steps.filter(isLack).map((step) => `${lackInWords(step)} → npm run deploy`), ...byHand.map(byHandInWords), ...data.lacks], notes: data.notes }
  } catch (error) {
    return { lacks: [`看不到云端环境：${(error as Error).message} · the environment cannot be read`], notes: [] }
  }
}

async function lookAtData(api: ControlApi): Promise<There> {
  try {
    return inWords(await countyThere(api))
  } catch (error) {
    return { lacks: [], notes: [`旧数据升到哪里了，云函数 ${TIMER} 没有说（${(error as Error).message}）· nothing is known of old data`] }
  }
}

function inWords({ older, newer, openTroubles }: County): There {
  const old = older.map(({ collection, looked }) => `集合 ${collection} 里还有旧版本的数据，已看过 ${looked} 份；升完以前，有的列表可能少几条 · still has older documents`)
  const forms = old.length > 0 || newer.length > 0 ? old : ['数据都是这个版本的样子 · all documents are of the present form']
  return { lacks: newer.length > 0 ? [newerInWords(newer)] : [], notes: [...forms, `自动办、没办成、会再试的事：${openTroubles} 件 · open troubles: ${openTroubles}`] }
}
