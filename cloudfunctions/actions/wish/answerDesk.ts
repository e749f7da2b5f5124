/** At which desk somebody answers wishes, and what lies on it: all of a station's, or what is overdue below. */
import { dayOf } from '../../../domain/calendar/shanghai'
import type { Post } from '../../../domain/ground/post'
import { refuse } from '../../../domain/ground/refusal'
import { overdueBefore } from '../../../domain/wish/overdue'
import type { Query } from '../../store/port'

const DESKS = [['stationHead', 'station'], ['civilizationWorker', 'station'], ['subCentreHead', 'subCentre'], ['dispatcher', 'centre']] as const

type Level = (typeof DESKS)[number][1]

export function answerDesk(posts: readonly Post[]): { level: Level; place: string } {
  for (const [role, level] of DESKS) {
    const post = posts.find((each) => each.role === role)
    if (post) return { level, place: post.place }
  }
  return refuse('NOT_ALLOWED')
}

/** Longest waiting first. */
export function wishesOn(level: Level, place: string, now: string): Pick<Query, 'where' | 'orderBy' | 'before'> {
  return {
    where: { [level]: place, state: 'submitted' }, orderBy: { field: 'toldAt', direction: 'asc' },
    ...(level === 'station' ? {} : { before: overdueBefore(dayOf(now), level) }),
  }
}
