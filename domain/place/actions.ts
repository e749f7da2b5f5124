/** What may be done about the tree of places, their doors and grids. */
import { read, write } from '../ground/card'
import { openToAll, type Rights } from '../ground/rights'

/** Who looks after the tree of places, each as far as her post reaches. */
const runsPlaces: Rights = [
  { role: 'systemAdmin', where: 'ownCentre' },
  { role: 'dispatcher', where: 'ownCentre' },
  { role: 'subCentreHead', where: 'ownSubCentre' },
]
/** And who looks after one station's door. */
const keepsDoor: Rights = [...runsPlaces, { role: 'stationHead', where: 'ownStation' }]

export const placeCards = {
  'place.stations': read({ label: '看各村的站', may: openToAll, strangers: true, agents: 'anyScope' }),
  'place.tree': read({ label: '看下面的阵地', may: openToAll, agents: 'anyScope' }),
  'place.nearby': read({ label: '看附近阵地', may: openToAll, agents: 'anyScope' }),
  'place.code': read({ label: '取门口的码', may: keepsDoor, refusals: ['CODE_UNPUBLISHED', 'CODE_LATER'] }),
  'place.add': write({
    label: '新建阵地', may: runsPlaces,
    refusals: ['PLACE_GONE', 'PLACE_NOT_BELOW'],
    othersRead: { fields: ['name', 'rooms.name', 'rooms.use', 'hours.exceptions.words'], as: 'comment' },
  }),
  'place.edit': write({
    label: '修改阵地', may: keepsDoor,
    refusals: ['PLACE_GONE'],
    othersRead: { fields: ['name', 'rooms.name', 'rooms.use', 'hours.exceptions.words'], as: 'comment' },
  }),
  'place.close': write({
    label: '关闭阵地', may: runsPlaces,
    refusals: ['TAKEOVER_MISSING', 'SAME_STATION', 'PLACE_GONE'],
    othersRead: { fields: ['reason'], as: 'comment' },
  }),
  'place.merge': write({ label: '并站', may: runsPlaces, refusals: ['SAME_STATION', 'PLACE_GONE'], othersRead: { fields: ['reason'], as: 'comment' } }),
  'place.addGrid': write({ label: '划网格', may: keepsDoor, refusals: ['PLACE_GONE'], othersRead: { fields: ['name'], as: 'comment' } }),
  'place.editGrid': write({ label: '修改网格', may: keepsDoor, othersRead: { fields: ['name'], as: 'comment' } }),
}
