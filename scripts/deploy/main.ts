/** What `npm run deploy`, `doctor` and `upload:weapp` come down to: settings and arguments in, an exit code out. */
import { buildAll } from './buildAll'
import { cloudCaller } from './callCloud'
import { deploy } from './deploy'
import { examine } from './doctor'
import { readSettings } from './settings'
import { uploadWeapp } from './uploadWeapp'

const KNOWN: Record<string, readonly string[]> = { deploy: ['--dry-run', '--plan', '--skip-build'], doctor: [] }

/** @returns the exit code. */
export async function main(root: string, verb: string, args: readonly string[]): Promise<number> {
  const say = (line: string) => console.log(line)
  const settings = readSettings(root)
  const { credentials, region } = settings
  const strangers = KNOWN[verb] ? args.filter((arg) => !KNOWN[verb]?.includes(arg)) : []
  if (strangers.length > 0) {
    say(`✗ 不认识 ${strangers.join(' ')} · unknown argument; known: ${KNOWN[verb]?.join(' ') || '—'}`)
    return 1
  }
  const call = credentials ? cloudCaller({ credentials, region }) : null
  if (verb === 'upload') return uploadWeapp(root, settings, args, say) ? 0 : 1
  if (verb === 'doctor') return (await examine({ root, settings, call, say })) ? 0 : 1
  const [isDryRun, isPlanOnly, isBuilt] = ['--dry-run', '--plan', '--skip-build'].map((flag) => args.includes(flag))
  const build = () => isBuilt === true || buildAll(root, settings.envId)
  return (await deploy({ root, settings, call, say, build, isDryRun: isDryRun === true, isPlanOnly: isPlanOnly === true })) ? 0 : 1
}
