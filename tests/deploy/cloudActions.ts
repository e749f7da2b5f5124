/** What the stand-in's environment holds and how each action of the control API reads or changes it. */

import { refusalReply } from '../../cloudfunctions/kernel/answer'
import { systemClock } from '../../cloudfunctions/kernel/clock'
import type { Store } from '../../cloudfunctions/store/port'
import { openSimulated } from '../../cloudfunctions/store/simulated'
import { answerDeployment, isQuestion } from '../../cloudfunctions/timer/deployment'

// The control API's bodies are as many shapes as actions; each is looked at only where it matters here.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Body = Record<string, any>

export class Refused extends Error {
  constructor(readonly code: string, message: string) {
    super(message)
  }
}

export interface CloudIndex { Name: string; Unique: boolean; Keys: { Name: string; Direction: string }[] }
export interface CloudCollection { acl: string; indexes: CloudIndex[] }
export interface CloudTrigger { TriggerName: string; Type: string; TriggerDesc: string; Enable: number }
export interface CloudFunction {
  Status: string; Runtime: string; Handler: string; MemorySize: number; Timeout: number; Description: string; InstallDependency: string
  zip: Buffer
  Triggers: CloudTrigger[]
  /** How often it still says it is busy. */
  busy: number
}

export interface Cloud {
  envId: string
  /** Who may read and write files. */
  storage: string
  /** As the console would show it; empty where nobody has set one. */
  functionRule: string
  collections: Map<string, CloudCollection>
  functions: Map<string, CloudFunction>
  /** What its functions do when they are run. */
  run(name: string, event: unknown): Promise<unknown>
  /** Said back in place of the plain times, as the platform does. */
  wrapsTimes: boolean
}

const NAMESPACE = 'county-namespace'
const DATABASE = 'tnt-county'
const BUCKET = 'county-bucket'
/** What the platform makes with every collection. */
const OWN_INDEXES: readonly CloudIndex[] = [
  { Name: '_id_', Unique: true, Keys: [{ Name: '_id', Direction: '1' }] },
  { Name: '_openid_1', Unique: false, Keys: [{ Name: '_openid', Direction: '1' }] },
]

export function emptyCloud(envId: string): Cloud {
  // What a new environment has: whoever knows a file's name reads it.
  return { envId, storage: 'READONLY', functionRule: '', collections: new Map(), functions: new Map(), wrapsTimes: true, run: timerOver(openSimulated().store) }
}

/** The function `timer` as a deployment knows it, over a county's data. */
export function timerOver(store: Store, mayGoOn?: () => boolean): Cloud['run'] {
  return async (_, event) => {
    const { Type } = event as { Type: unknown }
    return isQuestion(Type) ? answerDeployment(Type, { store, clock: systemClock, mayGoOn }) : refusalReply('NOT_ALLOWED', 'r')
  }
}

export async function answerTo(cloud: Cloud, service: string, action: string, body: Body): Promise<Body> {
  if (/ResourcePermission$/.test(action)) return permissionAnswer(cloud, action, body)
  if (service === 'tcb') return databaseAnswer(cloud, action, body)
  if (body.Namespace !== NAMESPACE) throw new Refused('ResourceNotFound.Namespace', 'no such namespace')
  return functionAnswer(cloud, action, body)
}

function permissionAnswer(cloud: Cloud, action: string, body: Body): Body {
  const isStorage = body.ResourceType === 'storage'
  if (isStorage && (body.Resource ?? body.Resources?.[0]) !== BUCKET) throw new Refused('InvalidParameter', 'no such bucket')
  if (action === 'DescribeResourcePermission') {
    const ours = isStorage ? { Permission: cloud.storage, Resource: BUCKET } : { Permission: 'CUSTOM', SecurityRule: cloud.functionRule }
    return { Data: { TotalCount: 1, PermissionList: !isStorage && cloud.functionRule === '' ? null : [{ ...ours, ResourceType: body.ResourceType }] } }
  }
  if (isStorage) cloud.storage = body.Permission
  else if (!JSON.parse(body.SecurityRule)['*']) throw new Refused('InvalidParameter', 'a rule needs a line for all others')
  else cloud.functionRule = body.SecurityRule
  return { Data: { Success: true } }
}

function databaseAnswer({ envId, collections }: Cloud, action: string, body: Body): Body {
  if (body.EnvId !== envId) throw new Refused('ResourceNotFound', 'no such environment')
  if (action === 'DescribeEnvInfo') {
    const base = { EnvId: envId, Databases: [{ InstanceId: DATABASE }], Functions: [{ Namespace: NAMESPACE }], Storages: [{ Bucket: BUCKET }], LogServices: [{ TopicId: 'topic', LogsetId: 'logset' }], CustomLogServices: null }
    return { EnvInfo: { EnvBaseInfo: base } }
  }
  const name: string = body.TableName ?? body.CollectionName
  if (!/ACL$/.test(action) && body.MongoConnector?.DatabaseName !== DATABASE) throw new Refused('InvalidParameter', 'no such database')
  if (action === 'ListTables') {
    const page = [...collections.keys()].slice(body.MgoOffset, body.MgoOffset + body.MgoLimit)
    return { Tables: page.length > 0 ? page.map((TableName) => ({ TableName })) : null }
  }
  const found = collections.get(name)
  if (action === 'CreateTable') {
    if (found) throw new Refused('ResourceInUse', 'table exists')
    collections.set(name, { acl: 'PRIVATE', indexes: [...OWN_INDEXES] })
    return {}
  }
  if (!found) throw new Refused('ResourceNotFound', `no such table ${name}`)
  switch (action) {
    case 'DescribeTable':
      return { Indexes: found.indexes, IndexNum: found.indexes.length }
    case 'DescribeDatabaseACL':
      return { AclTag: found.acl }
    case 'ModifyDatabaseACL':
      found.acl = body.AclTag
      return {}
    case 'UpdateTable':
      for (const { IndexName, MgoKeySchema } of body.CreateIndexes) {
        if (found.indexes.some(({ Name }) => Name === IndexName)) throw new Refused('InvalidParameter', 'index exists')
        found.indexes.push({ Name: IndexName, Unique: MgoKeySchema.MgoIsUnique, Keys: MgoKeySchema.MgoIndexKeys })
      }
      return {}
  }
  throw new Refused('InvalidAction', action)
}

async function functionAnswer({ functions, wrapsTimes, run }: Cloud, action: string, body: Body): Promise<Body> {
  const found = functions.get(body.FunctionName)
  if (/[^\w\s,.\u4e00-\u9fff]/.test(body.Description ?? '')) throw new Refused('InvalidParameterValue.Description', 'signs')
  if (action === 'CreateFunction') {
    if (found) throw new Refused('ResourceInUse.Function', 'function exists')
    const { Runtime, Handler, MemorySize, Timeout, Description, InstallDependency } = body
    functions.set(body.FunctionName, { Runtime, Handler, MemorySize, Timeout, Description, InstallDependency, zip: Buffer.from(body.Code.ZipFile, 'base64'), Status: 'Active', Triggers: [], busy: 2 })
    return {}
  }
  if (!found) throw new Refused('ResourceNotFound.Function', 'no such function')
  if (action === 'GetFunction') {
    const Status = found.busy-- > 0 ? 'Updating' : found.Status
    const Triggers = found.Triggers.map((each) => ({ ...each, TriggerDesc: wrapsTimes ? JSON.stringify({ cron: each.TriggerDesc }) : each.TriggerDesc }))
    return { ...found, zip: undefined, Status, Triggers }
  }
  if (found.busy > 0) throw new Refused('FailedOperation.FunctionStatusError', 'busy')
  const trigger = found.Triggers.find(({ TriggerName }) => TriggerName === body.TriggerName)
  switch (action) {
    case 'UpdateFunctionCode':
      Object.assign(found, { zip: Buffer.from(body.Code.ZipFile, 'base64'), Handler: body.Handler, busy: 1 })
      return {}
    case 'UpdateFunctionConfiguration':
      Object.assign(found, { MemorySize: body.MemorySize, Timeout: body.Timeout, Description: body.Description ?? found.Description, busy: 1 })
      return {}
    case 'Invoke':
      return { Result: await ranAs(() => run(body.FunctionName, JSON.parse(body.ClientContext))) }
    case 'CreateTrigger':
      if (trigger) throw new Refused('ResourceInUse.Trigger', 'trigger exists')
      found.Triggers.push({ TriggerName: body.TriggerName, Type: body.Type, TriggerDesc: body.TriggerDesc, Enable: body.Enable === 'OPEN' ? 1 : 0 })
      return {}
    case 'UpdateTrigger':
      if (!trigger) throw new Refused('ResourceNotFound.Trigger', 'no such trigger')
      Object.assign(trigger, { TriggerDesc: body.TriggerDesc, Enable: body.Enable === 'OPEN' ? 1 : 0 })
      return {}
  }
  throw new Refused('InvalidAction', action)
}

/** A function that fails is no failure of the call. */
async function ranAs(run: () => Promise<unknown>): Promise<Body> {
  try {
    return { InvokeResult: 0, RetMsg: JSON.stringify(await run()), FunctionRequestId: 'f-1' }
  } catch (error) {
    return { InvokeResult: 1, ErrMsg: String(error), RetMsg: '', FunctionRequestId: 'f-1' }
  }
}
