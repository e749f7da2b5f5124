/** An example of each action about places. */
import type { InputsOf } from '../ground/contract'
import type { placeContracts } from './contract'

export function placeExamples({ placeId = 'liuwan', gridId = 'g1' } = {}) {
  const point = { lat: 28.1, lng: 115.4 }
  const rooms = [{ name: '讲堂', seats: 40, use: '听课' }]
  const weekly = [{ days: [1], spans: [{ from: '08:00', to: '12:00' }] }]
  const exceptions = [{ from: '2026-10-01', to: '2026-10-03', spans: [], words: '国庆假期' }]
  const door = { phone: '13800000000', hours: { weekly, exceptions, holidays: 'closed' as const }, rooms, point }
  return {
    'place.stations': {},
    'place.tree': { placeId },
    'place.nearby': { at: point },
    'place.code': { placeId },
    'place.add': { parentId: placeId, kind: 'base', name: '果园实践基地', ...door },
    'place.edit': { placeId, name: '柳湾新村', ...door },
    'place.close': { placeId, takeOverId: 'far', reason: '撤并建制村' },
    'place.merge': { stationId: placeId, intoId: 'far', reason: '撤并建制村' },
    'place.addGrid': { stationId: placeId, name: '东片' },
    'place.editGrid': { gridId, name: '西片', order: 2 },
  } satisfies InputsOf<typeof placeContracts>
}
