/** Runs the timer's jobs in this process once a minute, as the platform's timer does in the cloud. */

const EVERY_MS = 60_000

/** Begins; the function it returns ends it and waits for a run under way. A run that fails is told and the next one
 *  tries again. */
export function runJobsEvery(run: () => Promise<unknown>, onFault: (error: unknown) => void, everyMs = EVERY_MS): () => Promise<void> {
  let underWay: Promise<unknown> | null = null
  const timer = setInterval(() => {
    underWay ??= run().catch(onFault).finally(() => {
      underWay = null
    })
  }, everyMs)
  // The timer alone must not keep a process alive whose server has stopped.
  timer.unref()
  return async () => {
    clearInterval(timer)
    await underWay
  }
}
