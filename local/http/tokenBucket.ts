/** Token buckets, one per key: a full bucket allows a burst, and it fills again at a steady rate. Memory is bounded:
 *  the key unused for longest is forgotten first, which at worst gives somebody a full bucket early. */

export interface Rate {
  /** How many at once. */
  burst: number
  perSecond: number
}

export interface Buckets {
  /** Takes one token. @returns 0 when it was there, else the whole seconds until one is. */
  take(key: string): number
}

const KEYS_MAX = 50_000

export function createBuckets({ burst, perSecond }: Rate, nowMs: () => number = Date.now, keysMax = KEYS_MAX): Buckets {
  const buckets = new Map<string, { tokens: number; atMs: number }>()
  return {
    take(key) {
      const now = nowMs()
      const { tokens, atMs } = buckets.get(key) ?? { tokens: burst, atMs: now }
      // A clock set back must not empty anybody's bucket.
      const filled = Math.min(burst, tokens + (Math.max(0, now - atMs) / 1000) * perSecond)
      const allowed = filled >= 1
      // A Map keeps the order of insertion: put in anew, the key is the youngest.
      buckets.delete(key)
      buckets.set(key, { tokens: allowed ? filled - 1 : filled, atMs: now })
      if (buckets.size > keysMax) buckets.delete(buckets.keys().next().value as string)
      return allowed ? 0 : Math.ceil((1 - filled) / perSecond)
    },
  }
}
