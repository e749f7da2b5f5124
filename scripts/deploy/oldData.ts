/** What the functions' county says of its old documents (decision 0029), asked of the function `timer`: a deployment has them
 *  brought up, doctor asks how far they are. What is said of forms is held against those of this folder. */
import type { Reply } from '../../domain/contracts'
import { FORMS } from '../../domain/collections'
import { howFar, type HowFar } from '../../domain/report/howFar'
import type { Answers, Question } from '../../cloudfunctions/timer/deployment'
import type { ControlApi } from './controlApi'
import { TIMER } from './wanted'

/** The function answered, and the answer is no. */
export class TimerRefusal extends Error {
  constructor(readonly reason: string, ref: string) {
    super(`${TIMER}: ${reason}${ref ? ` (${ref})` : ''}`)
  }
}

export interface County extends HowFar {
  openTroubles: number
}

/** @throws TimerRefusal, for one where older functions are deployed that do not know the question. */
export async function countyThere(api: ControlApi): Promise<County> {
  try {
    const { marks, openTroubles } = await ask(api, 'HowFar')
    return { ...howFar(marks, FORMS), openTroubles }
  } catch (error) {
    // The marks themselves are newer.
    if (error instanceof TimerRefusal && error.reason === 'UPGRADING') return { older: [], newer: ['rounds'], openTroubles: 0 }
    throw error
  }
}

/** A call counts whole pages of documents, and a slow database may need several for one. So often in a row without one means
 *  that something stands in the way. */
const STANDSTILLS = 20

/** Has the timer walk until it is through. @throws Error where a newer version has written the data, or it comes no further. */
export async function bringUpThere(api: ControlApi, say: (line: string) => void): Promise<void> {
  const { newer } = await countyThere(api)
  if (newer.length > 0) throw new Error(newerInWords(newer))
  let all = 0
  for (let still = 0; still < STANDSTILLS; ) {
    const { looked, done } = await ask(api, 'BringUp')
    all += looked
    say(`旧数据已看过 ${all} 份${done ? '，都升好了' : '，还在升'} · ${all} documents looked at${done ? ', all are up' : ''}`)
    if (done) return
    still = looked > 0 ? 0 : still + 1
  }
  throw new Error('旧数据升不动了，请到云开发控制台看云函数 timer 的日志 · the timer comes no further with old data, see its log')
}

/** Before anything is changed; functions that are older than the question have no newer data.
 *  @throws Error where a newer version has written the data. */
export async function refuseNewer(api: ControlApi): Promise<void> {
  const county = await countyThere(api).catch(() => null)
  if (county && county.newer.length > 0) throw new Error(newerInWords(county.newer))
}

async function ask<Q extends Question>(api: ControlApi, question: Q): Promise<Answers[Q]> {
  const reply = (await api.run(TIMER, { Type: question })) as Reply<Answers[Q]> | null
  if (reply?.ok) return reply.data
  throw new TimerRefusal(reply?.reason ?? 'no answer', reply?.ref ?? '')
}

export function newerInWords(collections: readonly string[]): string {
  return `数据是更新的版本写的（${collections.join('、')}），这份程序不认识，请换成那个版本或更新的程序 · the data has a newer form than this program`
}
