/** A local server of the protocol the CloudBase SDK speaks: every call is one POST whose answer is a JSON body, errors
 *  included. It behaves as the platform does where our promises rest on it (transactions, ids, limits, codes), and is
 *  stricter where the platform would let a mistake pass: see OUTSIDE_TRANSACTION and the declared indexes. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import { perform, type WireRequest } from './actions'
import { createCrowd } from './crowd'
import { DocumentEngine, Locked } from './documentEngine'
import { arrivedAt, type Arrived } from './incoming'
import { PLATFORM_LIMITS, type WireLimits } from './limits'
import { OUTSIDE_TRANSACTION, PlatformError, transactionBusy, type DuplicateSpelling } from './platformError'
import type { DeclaredIndexes } from './queries'
import { answerFile, type OpenFile } from './openFile'
import { checkSignature, type Credentials } from './signature'
import { createStorage, type WireStorage } from './storage'

/** The request header that tells callers apart; the platform knows them by the function instance that called. */
export const CALLER_HEADER = 'x-wire-caller'

/** The gateway's path on the platform; the signature is over it too. */
const PATH = '/admin'

/** What the platform puts into a function's environment; requests signed with anything else are refused. */
export const CREDENTIALS: Credentials = { secretId: 'wire-id', secretKey: 'wire-key' }

export interface WireOptions {
  collections: readonly string[]
  indexes?: DeclaredIndexes
  uniqueIndexes?: Readonly<Record<string, readonly (readonly string[])[]>>
  duplicateSpelling?: DuplicateSpelling
  /** Each round trip takes this long, half before and half after its effect. */
  delayMs?: number
  /** What WeChat's own services answer, by name; at first every text passes. */
  openApi?(apiName: string, requestData: Record<string, unknown>): object
  /** What WeChat answers where the answer is a file. */
  openFile?: OpenFile
  /** The platform's, unless others are given. */
  limits?: Partial<WireLimits>
  /** The platform's 30 s. */
  transactionMs?: number
}

/** What goes wrong with the next request of that action: its connection drops, it is never answered, or refused. */
export interface Fault {
  action: string
  how: 'dropBeforeEffect' | 'dropAfterEffect' | 'noAnswer' | { code: string; message: string }
}

/** One round trip, as the server saw it. */
export interface RoundTrip {
  caller: string
  action: string
  collection: string
  transactionId: string | undefined
  body: WireRequest
}

export interface WireServer {
  url: string
  /** Every request since the start or the last `forget`. */
  trips: RoundTrip[]
  /** What lies in the file storage, by path. */
  storage: WireStorage
  /** How many connections were opened for them. */
  connections(): number
  forget(): void
  /** Queued: each fault hits one request. */
  fail(fault: Fault): void
  stop(): Promise<void>
}

export async function startWireServer(options: WireOptions): Promise<WireServer> {
  const limits = { ...PLATFORM_LIMITS, ...options.limits }
  const engine = new DocumentEngine({
    transactionMs: options.transactionMs ?? 30_000,
    uniqueIndexes: options.uniqueIndexes ?? {},
    duplicateSpelling: options.duplicateSpelling ?? 'bracket',
    indexes: options.indexes ?? {},
    limits,
  })
  for (const name of options.collections) engine.addCollection(name)
  const storage = createStorage()
  const trips: RoundTrip[] = []
  const faults: Fault[] = []
  const exchange = makeExchange(engine, storage, limits, options)
  let origin = ''
  const server = createServer((incoming, outgoing) => void serve(incoming, outgoing))

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    if (storage.takes(incoming)) return storage.serve(incoming, outgoing)
    const arrived = await arrivedAt(origin, incoming)
    const { request, form } = arrived
    const caller = String(incoming.headers[CALLER_HEADER] ?? '')
    const { action, collectionName: collection, transactionId } = request
    trips.push({ caller, action, collection, transactionId, body: request })
    const fault = takeFault(faults, action)
    if (fault?.how === 'dropBeforeEffect') return void incoming.socket.destroy()
    const refusal = typeof fault?.how === 'object' ? fault.how : unsigned(arrived)
    if (form && options.openFile && !refusal) return void outgoing.end(answerFile(options.openFile, form))
    const answer = await exchange(caller, request, refusal)
    if (fault?.how === 'noAnswer') return
    if (fault?.how === 'dropAfterEffect') return void incoming.socket.destroy()
    outgoing.setHeader('content-type', 'application/json; charset=utf-8')
    outgoing.end(JSON.stringify({ requestId: `wire-${trips.length}`, ...answer }))
  }

  let connections = 0
  server.on('connection', () => {
    connections += 1
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  storage.standAt(origin)
  return {
    url: `${origin}${PATH}`,
    storage,
    trips,
    connections: () => connections,
    forget: () => void trips.splice(0),
    fail: (fault) => void faults.push(fault),
    stop: () => stop(server),
  }
}

type Refusal = { code: string; message: string }
type Exchange = (caller: string, request: WireRequest, refusal: Refusal | null) => Promise<object>

const everyTextPasses = () => ({ errcode: 0, errmsg: 'ok', result: { suggest: 'pass', label: 100 } })

function makeExchange(engine: DocumentEngine, storage: WireStorage, limits: WireLimits, { indexes, delayMs = 0, openApi = everyTextPasses }: WireOptions): Exchange {
  const busy = new Set<string>()
  const crowd = createCrowd(limits)

  /** One round trip, and the rule that a transaction takes one request at a time. */
  return async function exchange(caller, request, refusal) {
    const { transactionId } = request
    let leave = (): void => undefined
    try {
      if (refusal) throw new PlatformError(refusal.code, refusal.message)
      if (request.action.startsWith('database.')) leave = crowd.enter()
      if (transactionId !== undefined && busy.has(transactionId)) throw transactionBusy()
      if (transactionId !== undefined) busy.add(transactionId)
      try {
        await halfTrip(delayMs)
        if (request.action === 'wx.api') return askWeixin(openApi, request)
        if (request.action.startsWith('storage.')) return storage.answer(request)
        refuseOutside(engine, caller, request)
        const answer = await performWhenUnlocked(() => perform({ engine, caller, indexes: indexes ?? null }, request))
        await halfTrip(delayMs)
        return answer
      } finally {
        if (transactionId !== undefined) busy.delete(transactionId)
      }
    } catch (error) {
      if (error instanceof PlatformError) return { code: error.code, message: error.message }
      return { code: 'SYS_ERR', message: String(error) }
    } finally {
      leave()
    }
  }
}

function askWeixin(openApi: NonNullable<WireOptions['openApi']>, request: WireRequest): object {
  const { apiName, requestData } = request as unknown as { apiName: string; requestData: string }
  return { data: { responseData: JSON.stringify(openApi(apiName, JSON.parse(requestData) as Record<string, unknown>)) } }
}

/** A plain write waits for the transaction that holds its document. */
async function performWhenUnlocked<T>(action: () => T): Promise<T> {
  for (;;) {
    try {
      return action()
    } catch (error) {
      if (!(error instanceof Locked)) throw error
      await error.holder.ended
    }
  }
}

/** A caller with an open transaction that asks for data outside it has fallen into `where().update()`, `count()` …,
 *  which the SDK sends without the transaction. Callers that gave no name are not watched. */
function refuseOutside(engine: DocumentEngine, caller: string, { action, transactionId }: WireRequest): void {
  if (caller === '' || transactionId !== undefined || action === 'database.startTransaction') return
  if (engine.openTransactionOf(caller)) {
    throw new PlatformError(OUTSIDE_TRANSACTION, `${action} was sent outside the caller's open transaction`)
  }
}

/** At least one turn of the event loop, so that requests sent together are in the server together. */
async function halfTrip(delayMs: number): Promise<void> {
  if (delayMs > 0) await pause(delayMs / 2)
  else await nextTurn()
}

function takeFault(faults: Fault[], action: string): Fault | undefined {
  const index = faults.findIndex((fault) => fault.action === action)
  return index < 0 ? undefined : faults.splice(index, 1)[0]
}

/** What a request is answered that nobody with the key has signed. */
function unsigned(arrived: Arrived): Refusal | null {
  try {
    checkSignature(arrived, CREDENTIALS)
    return null
  } catch (error) {
    if (error instanceof PlatformError) return error
    throw error
  }
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}
