/** Does the steps of a plan, in its order, and stops at the first that fails. Whatever was done stays done; the next run
 *  looks again and goes on from there. */
import type { ControlApi } from './controlApi'
import { bringUpThere } from './oldData'
import type { Step } from './plan'
import { TIMER } from './wanted'

export interface ApplyOptions {
  api: ControlApi
  /** The archive of a function. */
  zipOf: (name: string) => Buffer
  /** Told after each step. */
  done: (step: Step) => void
  /** Told while a step takes its time. */
  progress: (line: string) => void
  pauseMs?: number
}

/** Creating or changing a function takes the platform some seconds; it is asked this often, then given up. */
const QUESTIONS = 120

export async function apply(steps: readonly Step[], options: ApplyOptions): Promise<void> {
  for (const step of steps) {
    await doStep(step, options)
    options.done(step)
  }
}

async function doStep(step: Step, { api, zipOf, progress, pauseMs = 1_000 }: ApplyOptions): Promise<void> {
  const ready = (name: string) => untilReady(api, name, pauseMs)
  switch (step.kind) {
    case 'closeStorage':
      return api.closeStorage()
    case 'limitFunctions':
      return api.setFunctionRule(step.rule)
    case 'createCollection':
      return api.createCollection(step.collection)
    case 'closeCollection':
      return api.closeCollection(step.collection)
    case 'createIndex':
      return api.createIndex(step.collection, step.index)
    case 'createFunction':
      await api.createFunction(step.fn, zipOf(step.fn.name))
      return ready(step.fn.name)
    case 'updateCode':
      // The mark of the code is written last: cut off in between, the next run uploads it again.
      await ready(step.fn.name)
      await api.updateCode(step.fn.name, zipOf(step.fn.name))
      await ready(step.fn.name)
      await api.updateSettings(step.fn)
      return ready(step.fn.name)
    case 'updateSettings':
      await ready(step.fn.name)
      await api.updateSettings(step.fn)
      return ready(step.fn.name)
    case 'bringUp':
      await ready(TIMER)
      return bringUpThere(api, progress)
    case 'createTrigger':
      return api.createTrigger(step.fn, step.trigger)
    case 'updateTrigger':
      return api.updateTrigger(step.fn, step.trigger)
  }
}

async function untilReady(api: ControlApi, name: string, pauseMs: number): Promise<void> {
  for (let asked = 0; asked < QUESTIONS; asked++) {
    const found = await api.functionNamed(name)
    if (found?.status === 'Active') return
    if (found && /Failed$/.test(found.status)) throw new Error(`${name}: ${found.status}`)
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  throw new Error(`${name} is still not ready after ${QUESTIONS} questions`)
}
