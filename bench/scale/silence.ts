/** How long the process does not turn: in that time nobody is heard, not even who asks for a picture. A shared machine takes the processor
 *  away at times; so of each silence it is also said how much of it this process used the processor. */
const EVERY_MS = 2

export interface Silence {
  ms: number
  /** Of it, on the processor: what no faster disk and no quieter machine would take away. */
  ownMs: number
}

/** @returns what ends it, and gives the longest silence and the longest by the processor. */
export function watchSilence(): () => { longest: Silence; own: Silence } {
  let longest: Silence = { ms: 0, ownMs: 0 }
  let own: Silence = { ms: 0, ownMs: 0 }
  let at = performance.now()
  let used = process.cpuUsage()
  const timer = setInterval(() => {
    const now = performance.now()
    const since = process.cpuUsage(used)
    const silence = { ms: now - at, ownMs: Math.min(now - at, (since.user + since.system) / 1000) }
    if (silence.ms > longest.ms) longest = silence
    if (silence.ownMs > own.ownMs) own = silence
    at = now
    used = process.cpuUsage()
  }, EVERY_MS)
  return () => {
    clearInterval(timer)
    return { longest, own }
  }
}
