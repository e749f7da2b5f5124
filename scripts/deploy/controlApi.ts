/** What deploying asks of an environment and tells it: the few calls of the control API that do it, and their shapes.
 *  Deliberately without a call that deletes. */
import { CloudRefusal, type CallCloud } from './callCloud'
import type { FoundCollection, FoundFunction, FoundIndex, FoundStorage, FoundTrigger } from './found'
import type { FunctionRule } from './functionRule'
import { codeMark, digestIn } from './functionFiles'
import { permissionsApi } from './permissionsApi'
import { HANDLER, PERMISSION, RUNTIME, type Trigger, type WantedFunction, type WantedIndex } from './wanted'

export interface ControlApi {
  storage(): Promise<FoundStorage>
  closeStorage(): Promise<void>
  functionRule(): Promise<FunctionRule | null>
  setFunctionRule(rule: FunctionRule): Promise<void>
  collectionNames(): Promise<string[]>
  collection(name: string): Promise<FoundCollection>
  createCollection(name: string): Promise<void>
  closeCollection(name: string): Promise<void>
  createIndex(collection: string, index: WantedIndex): Promise<void>
  functionNamed(name: string): Promise<FoundFunction | null>
  createFunction(fn: WantedFunction, zip: Buffer): Promise<void>
  updateCode(name: string, zip: Buffer): Promise<void>
  updateSettings(fn: WantedFunction): Promise<void>
  createTrigger(fn: string, trigger: Trigger): Promise<void>
  updateTrigger(fn: string, trigger: Trigger): Promise<void>
  /** @returns what the function answers. @throws CloudRefusal where it does not come to an answer. */
  run(fn: string, event: object): Promise<unknown>
}

interface Ids {
  databaseId: string
  bucket: string
  namespace: string
  log: { ClsTopicId?: string; ClsLogsetId?: string }
}

const PAGE = 100

/** @throws CloudRefusal where the environment does not exist or the key may not see it. */
export async function openControlApi(call: CallCloud, envId: string): Promise<ControlApi> {
  const ids = await idsOf(call, envId)
  const table = { EnvId: envId, MongoConnector: { InstanceId: 'flexdb', DatabaseName: ids.databaseId } }
  return { ...permissionsApi(call, envId, ids.bucket), ...collectionsApi(call, envId, table), ...functionsApi(call, ids) }
}

async function idsOf(call: CallCloud, envId: string): Promise<Ids> {
  const { EnvInfo } = (await call('tcb', 'DescribeEnvInfo', { EnvId: envId })) as { EnvInfo?: { EnvBaseInfo?: EnvironmentAnswer | null } | null }
  const about = EnvInfo?.EnvBaseInfo
  const databaseId = about?.Databases?.[0]?.InstanceId
  if (!about || !databaseId) throw new CloudRefusal('NotFound', `environment ${envId} or its document database`, 'DescribeEnvInfo')
  const bucket = about.Storages?.[0]?.Bucket
  if (!bucket) throw new CloudRefusal('NotFound', `the storage of environment ${envId}`, 'DescribeEnvInfo')
  const [own, shared] = [about.CustomLogServices?.[0], about.LogServices?.[0]]
  return {
    databaseId,
    bucket,
    namespace: about.Functions?.[0]?.Namespace || envId,
    log: { ClsTopicId: own?.ClsTopicId ?? shared?.TopicId, ClsLogsetId: own?.ClsLogsetId ?? shared?.LogsetId },
  }
}

function collectionsApi(call: CallCloud, envId: string, table: object) {
  return {
    async collectionNames() {
      const names: string[] = []
      for (let page: TableAnswer[] = []; ; ) {
        const answer = await call('tcb', 'ListTables', { ...table, MgoLimit: PAGE, MgoOffset: names.length })
        page = (answer.Tables as TableAnswer[] | null | undefined) ?? []
        names.push(...page.map(({ TableName }) => TableName))
        if (page.length < PAGE) return names
      }
    },
    async collection(name: string): Promise<FoundCollection> {
      const { Indexes } = await call('tcb', 'DescribeTable', { ...table, TableName: name })
      const { AclTag } = await call('tcb', 'DescribeDatabaseACL', { EnvId: envId, CollectionName: name })
      return { permission: String(AclTag ?? ''), indexes: ((Indexes as IndexAnswer[] | null | undefined) ?? []).map(foundIndex) }
    },
    /** Closed in the next breath; between the two it is empty and open to its creators only. */
    async createCollection(name: string) {
      await call('tcb', 'CreateTable', { ...table, TableName: name })
      await this.closeCollection(name)
    },
    async closeCollection(name: string) {
      await call('tcb', 'ModifyDatabaseACL', { EnvId: envId, CollectionName: name, AclTag: PERMISSION })
    },
    async createIndex(collection: string, { name, keys }: WantedIndex) {
      const MgoKeySchema = { MgoIsUnique: false, MgoIndexKeys: keys.map((key) => ({ Name: key, Direction: '1' })) }
      await call('tcb', 'UpdateTable', { ...table, TableName: collection, CreateIndexes: [{ IndexName: name, MgoKeySchema }] })
    },
  }
}

function functionsApi(call: CallCloud, { namespace, log }: Ids) {
  const named = (name: string) => ({ FunctionName: name, Namespace: namespace })
  const settingsOf = (fn: WantedFunction) => ({
    MemorySize: fn.memoryMb,
    Timeout: fn.timeoutSeconds,
    // Not judged means not marked: what is deployed keeps the mark it has.
    ...(fn.digest === null ? {} : { Description: codeMark(fn.digest) }),
  })
  const code = (zip: Buffer) => ({ Handler: HANDLER, InstallDependency: 'FALSE', Code: { ZipFile: zip.toString('base64') } })
  const timer = ({ name, cron }: Trigger) => ({ TriggerName: name, Type: 'timer', TriggerDesc: cron })
  return {
    async functionNamed(name: string) {
      try {
        return foundFunction((await call('scf', 'GetFunction', { ...named(name), ShowCode: 'FALSE' })) as unknown as FunctionAnswer)
      } catch (error) {
        if (error instanceof CloudRefusal && /^ResourceNotFound\.Function(Name)?$/.test(error.code)) return null
        throw error
      }
    },
    async createFunction(fn: WantedFunction, zip: Buffer) {
      const always = { Role: 'TCB_QcsRole', Stamp: 'MINI_QCBASE', Runtime: RUNTIME }
      await call('scf', 'CreateFunction', { ...named(fn.name), ...always, ...log, ...settingsOf(fn), ...code(zip) })
    },
    async updateCode(name: string, zip: Buffer) {
      await call('scf', 'UpdateFunctionCode', { ...named(name), ...code(zip) })
    },
    async updateSettings(fn: WantedFunction) {
      // The logs are named again, as CloudBase's own tools do: leaving them out could turn them off.
      await call('scf', 'UpdateFunctionConfiguration', { ...named(fn.name), ...log, ...settingsOf(fn), InstallDependency: 'FALSE' })
    },
    async createTrigger(fn: string, trigger: Trigger) {
      await call('scf', 'CreateTrigger', { ...named(fn), ...timer(trigger), Enable: 'OPEN' })
    },
    async updateTrigger(fn: string, trigger: Trigger) {
      await call('scf', 'UpdateTrigger', { ...named(fn), ...timer(trigger), Enable: 'OPEN' })
    },
    /** cloud.tencent.com/document/api/583/17243 */
    async run(fn: string, event: object): Promise<unknown> {
      const { Result } = (await call('scf', 'Invoke', { ...named(fn), InvocationType: 'RequestResponse', ClientContext: JSON.stringify(event) })) as { Result?: RunAnswer }
      // What it says of itself may quote what it works on; the kind of failure is enough here.
      if (Result?.InvokeResult !== 0) throw new CloudRefusal('FunctionFailed', `${fn} came to no answer`, 'Invoke', Result?.FunctionRequestId)
      return JSON.parse(Result.RetMsg ?? 'null') as unknown
    },
  }
}

interface EnvironmentAnswer {
  Databases?: { InstanceId?: string }[] | null
  Storages?: { Bucket?: string }[] | null
  Functions?: { Namespace?: string }[] | null
  LogServices?: { TopicId?: string; LogsetId?: string }[] | null
  CustomLogServices?: { ClsTopicId?: string; ClsLogsetId?: string }[] | null
}
interface TableAnswer { TableName: string }
interface IndexAnswer { Name: string; Unique?: boolean | null; Keys?: { Name: string; Direction: string | number }[] | null }
interface TriggerAnswer { TriggerName: string; Type: string; TriggerDesc: string; Enable: number }
interface RunAnswer { InvokeResult?: number; RetMsg?: string; FunctionRequestId?: string }
interface FunctionAnswer { Status: string; Runtime: string; MemorySize: number; Timeout: number; Description?: string | null; Triggers?: TriggerAnswer[] | null }

function foundIndex({ Name, Unique, Keys }: IndexAnswer): FoundIndex {
  const spelled: Record<string, (key: string) => string> = { '1': (key) => key, '-1': (key) => `-${key}` }
  const keys = (Keys ?? []).map((key) => spelled[String(key.Direction)]?.(key.Name) ?? `${key.Name}:${key.Direction}`)
  return { name: Name, unique: Unique === true, keys }
}

function foundFunction({ Status, Runtime, MemorySize, Timeout, Description, Triggers }: FunctionAnswer): FoundFunction {
  const triggers = (Triggers ?? []).filter(({ Type }) => Type === 'timer').map(foundTrigger)
  return { status: Status, runtime: Runtime, memoryMb: MemorySize, timeoutSeconds: Timeout, digest: digestIn(Description ?? ''), triggers }
}

/** The platform gives the times back as they were written, or as `{"cron":"…"}`. */
function foundTrigger({ TriggerName, TriggerDesc, Enable }: TriggerAnswer): FoundTrigger {
  const cron = /"cron"\s*:\s*"([^"]*)"/.exec(TriggerDesc)?.[1] ?? TriggerDesc
  return { name: TriggerName, cron, enabled: Number(Enable) === 1 }
}
