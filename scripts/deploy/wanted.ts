/** What an environment should hold: read from the same declarations the code itself runs on, so the two cannot differ. */
import triggers from '../../cloudfunctions/timer/triggers.json'
import { INDEXES } from '../../domain/collections'
import type { Index } from '../../domain/ground/collection'
import { NOBODY, SIGNED_IN, type Invoke } from './functionRule'

/** As the platform spells it; 20 is the newest it offers, and what the functions are bundled for. */
export const RUNTIME = 'Nodejs20.19'
export const HANDLER = 'index.main'
/** Only functions may read and write: every right is checked in them, none in rules beside the data. */
export const PERMISSION = 'ADMINONLY'
/** A phone puts its own photo there and may read that one; everybody else reads by an address a function gives for minutes. */
export const STORAGE_PERMISSION = 'PRIVATE'
/** Every plan allows this much, and no request of ours should need it. */
export const LONGEST_TIMEOUT_SECONDS = 20

export interface WantedIndex {
  name: string
  /** In this order, all ascending: a database walks an index both ways. */
  keys: readonly string[]
}

export interface WantedCollection {
  name: string
  indexes: readonly WantedIndex[]
}

export interface Trigger {
  name: string
  /** Seven fields, in UTC+8. */
  cron: string
}

export interface WantedFunction {
  name: string
  memoryMb: number
  timeoutSeconds: number
  /** Who may call it from a phone. */
  invoke: Invoke
  triggers: readonly Trigger[]
  /** Of the built files; null where they are not built, and then the deployed code is not judged. */
  digest: string | null
}

export interface Wanted {
  collections: readonly WantedCollection[]
  functions: readonly WantedFunction[]
}

/** Brings old documents up to the form of its own code. */
export const TIMER = 'timer'

/** In the order they are deployed: the timer brings old documents up before the others ask for them in the new form. More
 *  memory also buys processor time, and with it a shorter cold start for the one function people wait for. */
const FUNCTIONS = [
  { name: TIMER, memoryMb: 256, timeoutSeconds: 20, invoke: NOBODY },
  { name: 'api', memoryMb: 512, timeoutSeconds: 20, invoke: SIGNED_IN },
  { name: 'desk', memoryMb: 512, timeoutSeconds: 20, invoke: SIGNED_IN },
] as const

export const FUNCTION_NAMES: readonly string[] = FUNCTIONS.map(({ name }) => name)

/** @param digests by function name; what is missing counts as not built. */
export function wantedEnvironment(digests: ReadonlyMap<string, string>): Wanted {
  return {
    collections: Object.entries(INDEXES).map(([name, indexes]) => ({ name, indexes: indexes.map(wantedIndex) })),
    functions: FUNCTIONS.map((settings) => ({
      ...settings,
      triggers: settings.name === TIMER ? triggers.map(({ name, config }) => ({ name, cron: config })) : [],
      digest: digests.get(settings.name) ?? null,
    })),
  }
}

/** Equality first, then the sort, then _id, which breaks its ties. */
export function wantedIndex({ equal, sort }: Index): WantedIndex {
  const keys = [...new Set([...equal, sort, '_id'])]
  return { name: keys.filter((key) => key !== '_id').join('_'), keys }
}
