/** The entry of the one-machine host: `npm start`. */
import type { AddressInfo } from 'node:net'
import { framesOf } from '../cloudfunctions/kernel/answer'
import { addressToOpen } from './addressToOpen'
import { assertPortFree, portError } from './assertPortFree'
import { openHost, runJobsOnce, type Host } from './host'
import { readSettings, type Settings } from './settings'
import { StartError } from './startError'

/** How long requests under way may take to finish once somebody stops the host: a write that waits for others may try
 *  eight times. */
const STOP_LIMIT_MS = 15_000

async function start(): Promise<void> {
  const settings = readSettings(process.env, process.argv.slice(2))
  if (settings.jobsOnly) {
    for (const { job, done } of await runJobsOnce(settings, (line) => console.log(line))) console.log(`${job} ${done}`)
    return
  }
  await assertPortFree(settings.host, settings.port)
  const host = await openHost(settings, (line) => console.log(line))
  stopOnSignal(host)
  await listen(host, settings)
}

async function listen(host: Host, settings: Settings): Promise<void> {
  try {
    await host.app.listen({ host: settings.host, port: settings.port })
  } catch (error) {
    await host.close()
    throw portError(error as NodeJS.ErrnoException, settings.host, settings.port)
  }
  const { port } = host.app.server.address() as AddressInfo
  const [chinese, english] = settings.mode === 'demo' ? ['示范县，人和事都是编的', 'a demo county of invented people'] : ['正式模式', 'production']
  console.log(`
点亮已经开好（${chinese}），请用浏览器打开下面的网址，按 Ctrl+C 停止。
点亮 is running (${english}). Open this address; Ctrl+C stops it.

  ${addressToOpen(settings.host, port)}
`)
}

function stopOnSignal(host: Host): void {
  const stop = () => {
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref()
    void host.close()
  }
  // Once each: a second Ctrl+C ends it at once, and what was answered is on the disk all the same.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
}

start().catch((error: unknown) => {
  if (error instanceof StartError) console.error(error.message)
  else console.error(`没能启动，这是程序的问题。 / Could not start, a fault of the program. ${framesOf(error)} ${String(error)}`)
  process.exitCode = 1
})
