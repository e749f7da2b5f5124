/** Builds what is deployed and weighs it, each with the project's own script. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const TARO = 'node_modules/@tarojs/cli/bin/taro'

/** @param envId the environment the mini-program will ask; null takes the account's default one. */
export function buildAll(root: string, envId: string | null): boolean {
  const env = { ...process.env, ...(envId ? { TARO_APP_CLOUD_ENV: envId } : {}) }
  const run = (...args: string[]) => spawnSync(process.execPath, args.map((arg, n) => (n === 0 ? join(root, arg) : arg)), { cwd: root, env, stdio: 'inherit' }).status === 0
  return run('scripts/buildFunctions.mjs') && run(TARO, 'build', '--type', 'weapp') && run('scripts/size.mjs', 'weapp')
}
