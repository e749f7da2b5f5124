/** The `database.*` actions of the wire, as the SDK sends them. Each is synchronous, so each is atomic; a plain write
 *  that meets a lock throws `Locked` before it has changed anything, and is started again when the lock is gone. */
import type { DocumentEngine, Row, Transaction } from './documentEngine'
import { parse, stringify } from './ejson'
import { badRequest, PlatformError } from './platformError'
import { assertIndexed, idsIn, matching, modified, pipelineResult, select, type DeclaredIndexes } from './queries'

/** The body of one request, as far as the database looks at it. */
export interface WireRequest {
  action: string
  collectionName: string
  transactionId?: string
  queryType?: 'DOC' | 'WHERE'
  query?: string
  order?: string
  offset?: number
  limit?: number
  data?: string | string[]
  multi?: boolean
  merge?: boolean
  upsert?: boolean
  stages?: { stageKey: string; stageValue: string }[]
}

export interface ActionContext {
  engine: DocumentEngine
  caller: string
  /** Null lets every query pass. */
  indexes: DeclaredIndexes | null
}

type Action = (context: ActionContext, request: WireRequest) => Record<string, unknown>

export function perform(context: ActionContext, request: WireRequest): Record<string, unknown> {
  const action = ACTIONS[request.action]
  if (!action) throw new PlatformError('INVALID_ACTION', `no action ${request.action}`)
  if (request.transactionId !== undefined && !ENDS.has(request.action)) context.engine.operate(request.transactionId)
  return action(context, request)
}

const ENDS = new Set(['database.commitTransaction', 'database.abortTransaction'])

const ACTIONS: Record<string, Action> = {
  'database.addCollection': ({ engine }, { collectionName }) => {
    engine.addCollection(collectionName)
    return { data: {} }
  },

  'database.getDocument': (context, request) => {
    const filter = filterOf(request)
    const order = (request.order ? parse(request.order) : {}) as Record<string, number>
    checkIndex(context, request, filter, order)
    const rows = rowsFor(context, request, filter)
    const found = select(rows, { filter, order, offset: request.offset, limit: request.limit })
    return { data: { list: found.map(stringify) } }
  },

  'database.calculateDocument': (context, request) => {
    const filter = filterOf(request)
    checkIndex(context, request, filter, {})
    const rows = rowsFor(context, request, filter)
    return { data: { total: matching(rows, filter).length } }
  },

  'database.aggregateDocuments': (context, request) => {
    const stages = (request.stages ?? []).map(({ stageKey, stageValue }) => ({ [stageKey]: parse(stageValue) }))
    const rows = context.engine.rows(request.collectionName, transactionOf(context, request))
    return { data: { list: pipelineResult(rows, stages).map(stringify) } }
  },

  'database.insertDocument': (context, request) => {
    const tx = transactionOf(context, request)
    if (!Array.isArray(request.data)) throw badRequest('insertDocument takes a list')
    const rows = request.data.map((text) => withId(parse(text)))
    for (const row of rows) context.engine.insert(request.collectionName, row, tx)
    return { data: { insertedIds: rows.map((row) => row._id) } }
  },

  'database.modifyDocument': (context, request) => {
    const found = targetsOf(context, request)
    const data = parse(request.data as string)
    const tx = transactionOf(context, request)
    if ('_id' in data) throw badRequest('_id cannot be changed')
    const changes = found.flatMap((row) => {
      const next = request.merge ? modified(row, data) : { _id: row._id, ...data }
      return next && stringify(next) !== stringify(row) ? [[row._id, next] as const] : []
    })
    context.engine.write(request.collectionName, changes, tx)
    if (found.length > 0 || !request.upsert) return { data: { updated: changes.length } }
    const created = withId({ _id: filterOf(request)._id, ...data })
    context.engine.insert(request.collectionName, created, tx)
    return { data: { updated: 0, upsert_id: created._id } }
  },

  'database.removeDocument': (context, request) => {
    const found = targetsOf(context, request)
    const tx = transactionOf(context, request)
    context.engine.write(request.collectionName, found.map((row) => [row._id, null] as const), tx)
    return { data: { deleted: found.length } }
  },

  'database.startTransaction': ({ engine, caller }) => ({ transactionId: engine.start(caller).id }),

  'database.commitTransaction': ({ engine }, { transactionId }) => {
    engine.commit(engine.transaction(transactionId ?? ''))
    return {}
  },

  'database.abortTransaction': ({ engine }, { transactionId }) => {
    engine.abort(engine.transaction(transactionId ?? ''))
    return {}
  },
}

function transactionOf({ engine }: ActionContext, { transactionId }: WireRequest): Transaction | null {
  return transactionId === undefined ? null : engine.transaction(transactionId)
}

/** All that may match: who asks by id has not a whole collection looked through. */
function rowsFor(context: ActionContext, request: WireRequest, filter: Record<string, unknown>): Row[] {
  const { engine } = context
  const tx = transactionOf(context, request)
  return idsIn(filter)?.flatMap((id) => engine.row(request.collectionName, id, tx) ?? []) ?? engine.rows(request.collectionName, tx)
}

function filterOf({ query }: WireRequest): Record<string, unknown> {
  return query ? parse(query) : {}
}

function targetsOf(context: ActionContext, request: WireRequest): Row[] {
  const filter = filterOf(request)
  checkIndex(context, request, filter, {})
  const found = matching(rowsFor(context, request, filter), filter)
  return request.multi ? found : found.slice(0, 1)
}

function checkIndex(
  { indexes }: ActionContext,
  { collectionName }: WireRequest,
  filter: Record<string, unknown>,
  order: Record<string, number>,
): void {
  if (indexes) assertIndexed(indexes, collectionName, filter, order)
}

let made = 0

function withId(row: Record<string, unknown>): Row {
  made += 1
  return { ...row, _id: (row._id as string | undefined) ?? `made-${made}` }
}
