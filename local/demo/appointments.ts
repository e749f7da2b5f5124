/** The grid workers' appointments, as the station heads made them before the story begins; the posts follow from them. */
import type { NewDoc } from '../../cloudfunctions/store/port'
import { propose, withPost } from '../../domain/appointment/appointment'
import { addDays, dayOf, instantAt } from '../../domain/calendar/shanghai'
import type { GridId } from './grids'
import type { PersonId } from './people'

interface GridPost {
  who: PersonId
  by: PersonId
  /** Empty: the whole station. */
  grid: GridId | ''
}

const GRID_POSTS: readonly GridPost[] = [
  { who: 'hu-wanggeyuan', by: 'li-zhanzhang', grid: 'qinghe-east' },
  { who: 'zhou-wanggeyuan', by: 'li-zhanzhang', grid: 'qinghe-west' },
  { who: 'cao-wanggeyuan', by: 'gao-zhanzhang', grid: '' },
]
const MADE_DAYS_AGO = 200
const TERM_DAYS = 700

type People = NewDoc<'people'>[]

export function appointed(people: People, now: string): { people: People; appointments: NewDoc<'appointments'>[] } {
  const made = addDays(dayOf(now), -MADE_DAYS_AGO)
  const find = (id: PersonId) => ({ rev: 1, ...people.find(({ _id }) => _id === id) as NewDoc<'people'> })
  const appointments = GRID_POSTS.map(({ who, by, grid }) =>
    propose(find(who), find(by), { id: `demo-${who}`, role: 'gridWorker', grid, until: addDays(made, TERM_DAYS), now: instantAt(made, 9), today: made }))
  const withPosts = people.map((person) => appointments.filter(({ personId }) => personId === person._id).reduce((held, one) => {
    const { posts } = withPost({ rev: 1, ...held }, one)
    return { ...held, posts }
  }, person))
  return { people: withPosts, appointments }
}
