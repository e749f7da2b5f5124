/** Who is signed in, for tests. */
import type { Me } from '../../domain/person/contract'

export const makeMe = (more: Partial<Me> = {}): Me => ({
  personId: 'li', name: '李师傅', posts: [{ role: 'villager', place: 'qinghe' }, { role: 'volunteer', place: 'qinghe' }],
  station: { id: 'qinghe', name: '清河村站', phone: '0790-5550101', openingHours: '每天 8:00–18:00' },
  now: '2026-06-05T02:00:00.000Z',
  ...more,
})
