/** The host: one data folder, the product's functions on it, and the HTTP server in front. Opening takes the folder's
 *  lock and closing gives everything back in reverse order, whatever failed on the way. */
import { registry } from '../cloudfunctions/actions/registry'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { framesOf } from '../cloudfunctions/kernel/answer'
import { systemClock, type Clock } from '../cloudfunctions/kernel/clock'
import { humanFirst } from '../cloudfunctions/kernel/contentCheck'
import { createDispatch } from '../cloudfunctions/kernel/dispatch'
import type { Files } from '../cloudfunctions/kernel/files'
import { randomIds } from '../cloudfunctions/kernel/ids'
import { givingWay } from '../cloudfunctions/store/givingWay'
import type { Store } from '../cloudfunctions/store/port'
import { openSqlite } from '../cloudfunctions/store/sqlite'
import { runJobs, type JobReport } from '../cloudfunctions/jobs/runJobs'
import { HOST_FILE, lockDataFolder, makeDataFolder, PRODUCT_FILE, removeFile, RESTORING_FILE, whyNot } from './dataFolder'
import { createClockCare } from './care/clockCare'
import { createHostCare, type HostCare } from './care/hostCare'
import { noteMachine } from './care/noteMachine'
import { makeCounty } from './demo/county'
import { demoPeople, NEWCOMER } from './demo/people'
import { bringUpCounty } from './bringUpCounty'
import { createDemoClock } from './demoClock'
import { demoLogin, type DemoDoor, type DemoPerson } from './demoDoor'
import type { HostDatabase } from './hostDatabase'
import { createFileLinks } from './fileLinks'
import { clearHalves, folderFiles } from './folderFiles'
import { openSealing } from './sealKey'
import { openBeside } from './openBeside'
import { openOwnFile } from './openOwnFile'
import { precompress } from './http/precompress'
import { PRODUCTION_LIMITS } from './http/rateLimits'
import { runJobsEvery } from './runJobsEvery'
import { createServer } from './http/server'
import { sessionCookie } from './http/sessionCookie'
import { createSessions } from './sessions'
import type { Settings } from './settings'
import { sheetsInThread } from './sheets/sheetsInThread'
import { createPendingSignIns } from './signIn/pendingSignIns'
import { createSignInCodes } from './signIn/signInCodes'
import type { SignInDoor } from './signIn/signInRoutes'
import { StartError } from './startError'
import { createWeixinLogin } from './weixinLogin'

export interface Host {
  app: FastifyInstance
  store: Store
  /** A link to one of its files. */
  linkTo(fileId: string): string
  close(): Promise<void>
}

type Log = (line: string) => void

/** Everything but listening. @throws StartError */
export async function openHost(settings: Settings, log: Log): Promise<Host> {
  const { dataDir, h5Dir, mode } = settings
  if (!existsSync(join(h5Dir, 'index.html'))) {
    throw new StartError('还没有构建网页，请先运行 npm run build:h5。', 'The pages are not built; run npm run build:h5.')
  }
  makeDataFolder(dataDir)
  const closers: (() => unknown)[] = []
  const close = async () => {
    for (const each of closers.splice(0).reverse()) await each()
  }
  try {
    closers.push(lockDataFolder(dataDir))
    if (existsSync(join(dataDir, RESTORING_FILE))) {
      throw new StartError('上一次恢复没有做完，请再运行一次 npm run restore。', 'A restore was cut off; run npm run restore again.')
    }
    if (settings.reset) for (const file of [PRODUCT_FILE, HOST_FILE]) removeFile(dataDir, file)
    let care: HostCare | null = null
    const database = openOwnFile(dataDir, mode, () => care?.metDamage('own'))
    closers.push(() => database.close())
    const links = createFileLinks()
    await clearHalves(join(dataDir, 'files'))
    const files = folderFiles(join(dataDir, 'files'), links.linkTo)
    const { store, clock, demo } = await openProduct(settings, database, files, log, () => care?.metDamage('data'))
    closers.push(() => store.close())
    care = createHostCare({ dataDir, limits: settings.disk, log, note: noteMachine(store, clock), ...(mode === 'production' && { clock: createClockCare(database, clock.now, log) }) })
    closers.push(() => care.close())
    const sessions = createSessions(database.connection)
    const signIn = mode === 'production' ? openSignIn(store, database) : null
    const jobs = async (clockDoubted: boolean) => {
      for (const each of [sessions, signIn?.pending, signIn?.codes]) each?.sweep()
      return runJobs({ store: givingWay(store), clock, files, clockDoubted, onFault: (job, error) => log(`job ${job} failed ${framesOf(error)}`) })
    }
    const everyMinute = () => care.look().then(jobs)
    await care.look()
    closers.push(runJobsEvery(everyMinute, (error) => log(`jobs failed ${framesOf(error)}`)))
    const app = await createServer({
      files: { store, clock, files, links, hasRoom: care.hasRoom, rate: mode === 'production' ? PRODUCTION_LIMITS.upload : null },
      mode, h5Dir, sessions, log, demo, signIn,
      weixin: mode === 'production' && settings.weixin ? createWeixinLogin(settings.weixin) : null,
      trustedProxies: settings.trustedProxies,
      limits: mode === 'production' ? PRODUCTION_LIMITS : null,
      cookie: sessionCookie(mode),
      ref: () => randomIds.ref(),
      healthy: () => store.get('places', 'any').then(() => true),
      health: care.health,
      dispatch: createDispatch({
        registry, store, files, hasRoom: care.hasRoom, sealing: openSealing(dataDir, settings.sealKeys), sheets: sheetsInThread(), clock, ids: randomIds, contentCheck: humanFirst,
        log: ({ ref, action, ms, outcome, frames = '' }) => {
          if (outcome !== 'ok') log(`${action} ${outcome} ${ms}ms ref=${ref} ${frames}`.trimEnd())
        },
      }),
    })
    closers.push(() => app.close())
    void precompress(h5Dir)
    return { app, store, linkTo: links.linkTo, close }
  } catch (error) {
    await close()
    throw error
  }
}

function openSignIn(store: Store, { connection }: HostDatabase): SignInDoor {
  return { store, pending: createPendingSignIns(connection), codes: createSignInCodes(connection), rate: PRODUCTION_LIMITS.signIn }
}

/** The jobs once, beside a running host or without one. @throws StartError */
export async function runJobsOnce({ dataDir, mode }: Settings, log: Log = () => undefined): Promise<JobReport[]> {
  if (!existsSync(join(dataDir, PRODUCT_FILE))) {
    throw new StartError(`数据文件夹 ${dataDir} 里还没有数据，请先运行 npm start。`, `There are no data in ${dataDir} yet; run npm start first.`)
  }
  const database = openOwnFile(dataDir, mode)
  const store = openBeside(dataDir)
  try {
    const files = folderFiles(join(dataDir, 'files'), createFileLinks().linkTo)
    if (mode === 'demo') return await runJobs({ store, files, clock: createDemoClock(database) })
    const clockDoubted = createClockCare(database, systemClock.now, log).look()
    return await runJobs({ store, files, clock: systemClock, clockDoubted })
  } finally {
    await store.close()
    database.close()
  }
}

/** A demo folder of an older version lacks who came to the demo later: whoever is not there is not offered. */
async function thoseWhoAre(store: Store): Promise<DemoPerson[]> {
  const there = new Set((await store.getMany('logins', demoPeople.map(({ personId }) => demoLogin(personId)))).map(({ _id }) => _id))
  return demoPeople.filter(({ personId }) => there.has(demoLogin(personId)))
}

async function openProduct({ dataDir, mode }: Settings, database: HostDatabase, files: Files, log: Log, onDamage: () => void): Promise<{ store: Store; clock: Clock; demo: DemoDoor | null }> {
  const file = join(dataDir, PRODUCT_FILE)
  if (mode === 'production') {
    const store = whyNot(dataDir, () => openSqlite({ file, tell: log, onDamage, logBeside: true }))
    await bringUpCounty(store, systemClock.now(), log)
    return { store, clock: systemClock, demo: null }
  }
  const clock = createDemoClock(database)
  const made = database.fact('demoCounty') === 'done'
  // A county whose making was cut off is made again from nothing.
  if (!made) removeFile(dataDir, PRODUCT_FILE)
  const store = whyNot(dataDir, () => openSqlite({ file, tell: log, onDamage, logBeside: true }))
  try {
    if (!made) {
      log('正在准备示范县，几秒钟就好…… Making the demo county, a few seconds…')
      await makeCounty(store, clock.now())
      database.setFact('demoCounty', 'done')
    }
  } catch (error) {
    await store.close()
    throw error
  }
  return { store, clock, demo: { people: [...(await thoseWhoAre(store)), NEWCOMER], clock, afterMove: () => runJobs({ store: givingWay(store), clock, files }) } }
}
