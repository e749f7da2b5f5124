/** The steps from what an environment holds to what it should hold. Pure; the same environment twice gives no steps the
 *  second time. There is no step that deletes: what only a deletion would mend is left to a person, in words. */
import type { Found, FoundCollection, FoundFunction, FoundStorage, FoundTrigger } from './found'
import { ruleWith, type FunctionRule } from './functionRule'
import { PERMISSION, RUNTIME, STORAGE_PERMISSION, TIMER, type Trigger, type Wanted, type WantedCollection, type WantedFunction, type WantedIndex } from './wanted'

export type Step =
  | { kind: 'closeStorage'; permission: string }
  | { kind: 'limitFunctions'; rule: FunctionRule }
  | { kind: 'createCollection'; collection: string }
  | { kind: 'closeCollection'; collection: string; permission: string }
  | { kind: 'createIndex'; collection: string; index: WantedIndex }
  | { kind: 'createFunction'; fn: WantedFunction }
  | { kind: 'updateCode'; fn: WantedFunction }
  | { kind: 'updateSettings'; fn: WantedFunction }
  | { kind: 'bringUp' }
  | { kind: 'createTrigger'; fn: string; trigger: Trigger }
  | { kind: 'updateTrigger'; fn: string; trigger: Trigger }

export type ByHand =
  | { kind: 'functionRuleUnreadable' }
  | { kind: 'indexNameTaken'; collection: string; index: string }
  | { kind: 'indexUnique'; collection: string; index: string }
  | { kind: 'functionBroken'; fn: string; status: string }
  | { kind: 'functionRuntime'; fn: string; runtime: string }

export interface Plan {
  steps: readonly Step[]
  byHand: readonly ByHand[]
}

export function planOf(wanted: Wanted, found: Found): Plan {
  const parts = [
    planStorage(found.storage),
    ...wanted.collections.map((collection) => planCollection(collection, found.collections.get(collection.name))),
    ...planFunctions(wanted.functions, found.functions),
    planFunctionRule(wanted.functions, found.functionRule),
  ]
  return { steps: parts.flatMap(({ steps }) => steps), byHand: parts.flatMap(({ byHand }) => byHand) }
}

function planStorage({ permission }: FoundStorage): Plan {
  return { steps: permission === STORAGE_PERMISSION ? [] : [{ kind: 'closeStorage', permission }], byHand: [] }
}

/** After the functions themselves: it names them. */
function planFunctionRule(functions: readonly WantedFunction[], found: FunctionRule | null): Plan {
  if (!found) return { steps: [], byHand: [{ kind: 'functionRuleUnreadable' }] }
  const rule = ruleWith(found, functions)
  return { steps: rule ? [{ kind: 'limitFunctions', rule }] : [], byHand: [] }
}

function planCollection({ name, indexes }: WantedCollection, found: FoundCollection | undefined): Plan {
  if (!found) {
    const missing = indexes.map((index) => createIndex(name, index))
    return { steps: [{ kind: 'createCollection', collection: name }, ...missing], byHand: [] }
  }
  const steps: Step[] = []
  const byHand: ByHand[] = []
  if (found.permission !== PERMISSION) steps.push({ kind: 'closeCollection', collection: name, permission: found.permission })
  for (const index of indexes) {
    const same = found.indexes.filter(({ keys }) => keys.join() === index.keys.join())
    const unique = same.find((each) => each.unique)
    // A unique index on these fields would refuse the second wish of a person: worse than none.
    if (unique) byHand.push({ kind: 'indexUnique', collection: name, index: unique.name })
    else if (same.length > 0) continue
    else if (found.indexes.some((each) => each.name === index.name)) byHand.push({ kind: 'indexNameTaken', collection: name, index: index.name })
    else steps.push(createIndex(name, index))
  }
  return { steps, byHand }
}

function createIndex(collection: string, index: WantedIndex): Step {
  return { kind: 'createIndex', collection, index }
}

/** Old documents come up as soon as the timer's code is there, and before any other code that asks for them. It is planned
 *  with any code at all: a deployment that was cut off may have left it undone, and what is up already costs one question. */
function planFunctions(functions: readonly WantedFunction[], found: Found['functions']): Plan[] {
  const plans = functions.map((fn) => planFunction(fn, found.get(fn.name)))
  const bringsCode = plans.some(({ steps }) => steps.some(({ kind }) => kind === 'createFunction' || kind === 'updateCode'))
  const walk: Plan = { steps: bringsCode ? [{ kind: 'bringUp' }] : [], byHand: [] }
  return functions.flatMap(({ name }, n) => [plans[n] as Plan, ...(name === TIMER ? [walk] : [])])
}

function planFunction(fn: WantedFunction, found: FoundFunction | undefined): Plan {
  if (!found) return { steps: [{ kind: 'createFunction', fn }, ...fn.triggers.map((trigger) => createTrigger(fn.name, trigger))], byHand: [] }
  const stuck = stuckFunction(fn.name, found)
  if (stuck) return { steps: [], byHand: [stuck] }
  const steps: Step[] = []
  const isSlow = found.memoryMb !== fn.memoryMb || found.timeoutSeconds !== fn.timeoutSeconds
  // Replacing the code sets memory and timeout too.
  if (fn.digest !== null && fn.digest !== found.digest) steps.push({ kind: 'updateCode', fn })
  else if (isSlow) steps.push({ kind: 'updateSettings', fn })
  for (const trigger of fn.triggers) {
    const there = found.triggers.find(({ name }) => name === trigger.name)
    if (!there) steps.push(createTrigger(fn.name, trigger))
    else if (!isRight(there, trigger)) steps.push({ kind: 'updateTrigger', fn: fn.name, trigger })
  }
  return { steps, byHand: [] }
}

function createTrigger(fn: string, trigger: Trigger): Step {
  return { kind: 'createTrigger', fn, trigger }
}

function isRight(found: FoundTrigger, trigger: Trigger): boolean {
  return found.enabled && found.cron === trigger.cron
}

/** What the platform cannot change in place. */
function stuckFunction(name: string, { status, runtime }: FoundFunction): ByHand | null {
  if (/^(CreateFailed|Delet)/.test(status)) return { kind: 'functionBroken', fn: name, status }
  if (runtime !== RUNTIME) return { kind: 'functionRuntime', fn: name, runtime }
  return null
}
