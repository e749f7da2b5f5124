/** The timer under what comes all at once, in simulated time with about 10 ms a round trip: how long what somebody waits for
 *  waits (in runs), when the wave is worked off; and how long the books of a whole county take.
 *
 *  npm run bench -- timer [--part N]     (of every size only one Nth; 1 without) */
import { PEOPLE, wholeBooks } from './timer/books'
import { wave } from './timer/wave'
import { WAVES } from './timer/waves'

const at = process.argv.indexOf('--part')
const part = at < 0 ? 1 : Number(process.argv[at + 1])
/** A turn over all accounts, and two days before it begins. */
const DAYS = 30

async function measure(): Promise<void> {
  // Something rings only where a template is in use.
  process.env.TARO_APP_SUBSCRIBE_TEMPLATES = 'template'
  for (const each of WAVES) await wave(each, Math.ceil(each.size / part))
  await wholeBooks(Math.ceil(PEOPLE / part), DAYS)
}

measure().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
