/** Which functions a phone may call. The platform keeps one rule for a whole environment, so it is never written anew:
 *  ours are set in it, and what stands there of others stays. */

/** `true` everybody, `false` nobody, the words whoever is signed in. Timers and the console are not asked. */
export type Invoke = boolean | string
export type FunctionRule = Readonly<Record<string, { invoke: Invoke }>>

/** In WeChat everybody is signed in by the mini-program itself. */
export const SIGNED_IN = 'auth != null'
export const NOBODY = false
/** The platform asks for a line about all others, and this is what it assumes where nothing was set. */
const OTHERS = '*'

/** @returns the rule with ours set in it, or null where they are already. */
export function ruleWith(found: FunctionRule, ours: readonly { name: string; invoke: Invoke }[]): FunctionRule | null {
  const isSet = ours.every(({ name, invoke }) => sameInvoke(found[name]?.invoke, invoke))
  if (isSet && found[OTHERS]) return null
  const wanted = Object.fromEntries(ours.map(({ name, invoke }) => [name, { invoke }]))
  return { [OTHERS]: { invoke: SIGNED_IN }, ...found, ...wanted }
}

/** @returns null where it cannot be read: then nobody knows what writing it anew would undo. */
export function readRule(text: string | null | undefined): FunctionRule | null {
  if (!text) return {}
  try {
    const rule: unknown = JSON.parse(text)
    return rule !== null && typeof rule === 'object' && !Array.isArray(rule) ? (rule as FunctionRule) : null
  } catch {
    return null
  }
}

/** Consoles write the same words with and without spaces. */
function sameInvoke(found: Invoke | undefined, wanted: Invoke): boolean {
  return plain(found) === plain(wanted)
}

function plain(invoke: Invoke | undefined): string {
  return String(invoke).replace(/\s/g, '')
}
