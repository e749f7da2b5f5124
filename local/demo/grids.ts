/** The grids of 青禾村 and who lives in which; the other villages are not divided. */
import type { NewDoc } from '../../cloudfunctions/store/port'
import type { PersonId } from './people'
import { pathOf } from './places'

export type GridId = 'qinghe-east' | 'qinghe-west'

export const GRIDS: readonly NewDoc<'grids'>[] = [
  { _id: 'qinghe-east', name: '东片（一组、二组）', order: 1, ...pathOf('qinghe') },
  { _id: 'qinghe-west', name: '西片（三组至五组）', order: 2, ...pathOf('qinghe') },
]

const LIVES_IN: Partial<Record<PersonId, GridId>> = {
  'wang-nainai': 'qinghe-east',
  'xiao-wang': 'qinghe-east',
  'chen-shifu': 'qinghe-east',
  'huang-ayi': 'qinghe-east',
  'xiao-lin': 'qinghe-east',
  'liu-yeye': 'qinghe-west',
  'xu-daniang': 'qinghe-west',
  'ding-dabo': 'qinghe-west',
}

export function inGrid(id: string): { grid?: GridId } {
  const grid = LIVES_IN[id as PersonId]
  return grid ? { grid } : {}
}
