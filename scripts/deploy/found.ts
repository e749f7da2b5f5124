/** What an environment holds now, as far as we look after it. What we did not declare is not listed and never touched. */
import type { ControlApi } from './controlApi'
import type { FunctionRule } from './functionRule'
import type { Trigger, Wanted } from './wanted'

export interface FoundIndex {
  name: string
  /** `field` ascending, `-field` descending, `field:kind` for anything else. */
  keys: readonly string[]
  unique: boolean
}

export interface FoundCollection {
  permission: string
  indexes: readonly FoundIndex[]
}

export interface FoundTrigger extends Trigger {
  enabled: boolean
}

export interface FoundFunction {
  status: string
  runtime: string
  memoryMb: number
  timeoutSeconds: number
  /** The digest of the code it was deployed with; null for code that others uploaded. */
  digest: string | null
  triggers: readonly FoundTrigger[]
}

export interface FoundStorage {
  bucket: string
  permission: string
}

export interface Found {
  storage: FoundStorage
  /** Null where there is one that cannot be read. */
  functionRule: FunctionRule | null
  collections: ReadonlyMap<string, FoundCollection>
  functions: ReadonlyMap<string, FoundFunction>
}

export const NOTHING: Found = { storage: { bucket: '', permission: '' }, functionRule: {}, collections: new Map(), functions: new Map() }

/** Asks only about what is wanted, one question after the other: the control API allows twenty a second. */
export async function findEnvironment(api: ControlApi, wanted: Wanted): Promise<Found> {
  const collections = new Map<string, FoundCollection>()
  const functions = new Map<string, FoundFunction>()
  const existing = new Set(await api.collectionNames())
  for (const { name } of wanted.collections) {
    if (existing.has(name)) collections.set(name, await api.collection(name))
  }
  for (const { name } of wanted.functions) {
    const found = await api.functionNamed(name)
    if (found) functions.set(name, found)
  }
  return { storage: await api.storage(), functionRule: await api.functionRule(), collections, functions }
}
