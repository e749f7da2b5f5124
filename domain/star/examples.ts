/** An example of each action about stars. */
import type { InputsOf } from '../ground/contract'
import type { starContracts } from './contract'

export const starExamples = ({ starId = 'v1:all:1' } = {}) => ({
  'star.mine': {},
  'star.list': { state: 'candidate' },
  'star.notices': {},
  'star.putOnNotice': { starId },
  'star.setAside': { starId, note: '时长还要再核对' },
  'star.object': { starId, note: '那几天他不在村里' },
  'star.decide': { starId, grant: true, note: '签到都在' },
}) satisfies InputsOf<typeof starContracts>
