/** What the host remembers of its clock between two runs of the timer, in its own file. */
import { clockAfter, isDoubted, trustedNow, type ClockTrust } from '../../domain/upkeep/clockTrust'
import type { HostDatabase } from '../hostDatabase'

type Facts = Pick<HostDatabase, 'fact' | 'setFact'>

export interface ClockCare {
  /** Once a run of the timer. @returns whether what cannot be taken back is to wait. */
  look(): boolean
  /** As the last look found it. */
  state(): 'ok' | 'doubted'
}

const FACT = 'clock'

function known({ fact }: Facts): ClockTrust | null {
  const kept = fact(FACT)
  return kept === undefined ? null : JSON.parse(kept) as ClockTrust
}

export function createClockCare(facts: Facts, now: () => string, log: (line: string) => void = () => undefined): ClockCare {
  const before = known(facts)
  let doubted = before !== null && isDoubted(before)
  return {
    look() {
      const trust = clockAfter(known(facts), now())
      facts.setFact(FACT, JSON.stringify(trust))
      if (isDoubted(trust) !== doubted) log(isDoubted(trust) ? `clock doubted: ${trust.seen} after ${trust.trusted}` : 'clock ok')
      doubted = isDoubted(trust)
      return doubted
    },
    state: () => (doubted ? 'doubted' : 'ok'),
  }
}

/** Somebody at the machine has looked at the time. */
export const clockIsRight = (facts: Facts, now: string): void => facts.setFact(FACT, JSON.stringify(trustedNow(now)))
