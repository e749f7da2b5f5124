/** What a deployment must be told and the repository must not hold: from the environment, else from an untracked
 *  `.env.deploy` beside package.json. Only here are names of variables spelled. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from './parseEnv'
import type { Credentials } from './signature'

export const SETTINGS_FILE = '.env.deploy'
export const EXAMPLE_FILE = 'scripts/deploy/deploy.env.example'

export interface Settings {
  envId: string | null
  credentials: Credentials | null
  region: string
  appId: string | null
  uploadKeyPath: string | null
  templateIds: readonly string[]
}

export function readSettings(root: string, environment: NodeJS.ProcessEnv = process.env): Settings {
  const path = join(root, SETTINGS_FILE)
  return settingsOf({ ...(existsSync(path) ? parseEnv(readFileSync(path, 'utf8')) : {}), ...withoutEmpty(environment) })
}

export function settingsOf(values: Record<string, string | undefined>): Settings {
  const value = (name: string) => values[name]?.trim() || null
  const [secretId, secretKey] = [value('TENCENTCLOUD_SECRETID'), value('TENCENTCLOUD_SECRETKEY')]
  return {
    envId: value('CLOUDBASE_ENV_ID'),
    credentials: secretId && secretKey ? { secretId, secretKey, token: value('TENCENTCLOUD_SESSIONTOKEN') ?? undefined } : null,
    region: value('TENCENTCLOUD_REGION') ?? 'ap-shanghai',
    appId: value('WEAPP_APP_ID'),
    uploadKeyPath: value('WEAPP_UPLOAD_KEY'),
    templateIds: (value('TARO_APP_SUBSCRIBE_TEMPLATES') ?? '').split(',').map((id) => id.trim()).filter(Boolean),
  }
}

/** The text with every secret in it blotted out: what the cloud says may quote what it was sent. */
export function withoutSecrets(text: string, { credentials }: Settings): string {
  const secrets = credentials ? [credentials.secretId, credentials.secretKey, credentials.token] : []
  return secrets.reduce<string>((clean, secret) => (secret ? clean.replaceAll(secret, '＊＊＊') : clean), text)
}

/** `NAME=` in a shell means "not given", and must not hide what the file says. */
function withoutEmpty(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value)) as NodeJS.ProcessEnv
}
