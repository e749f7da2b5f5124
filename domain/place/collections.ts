/** What is kept about places. */
import { collection, notHers } from '../ground/collection'
import { asThen, ownName, place, places as placesIn, stationPath } from '../ground/fieldRoles'
import type { Grid } from './grid'
import type { MapCell } from './mapPoint'
import type { PlaceMove } from './move'
import { pathOf, type Place } from './place'

const places = collection<Place, Place>()({
  form: 1,
  indexes: [
    { equal: ['subCentre', 'kind'], sort: 'name' },
    { equal: ['kind'], sort: 'name' },
    { equal: ['station'], sort: 'name' },
  ],
  fields: {
    _id: place(),
    name: ownName,
    station: stationPath(),
    successor: asThen('the merge itself: by it an old id leads on'),
    merged: asThen('the merge itself: pick-up codes are looked up under the old ids'),
  },
  moves: {
    why: 'the merged station itself keeps its path: it is where its id is looked up',
    run: (place, target) => (place._id === place.station ? place : { ...place, ...pathOf(target) }),
  },
  joins: { stays: '不记着是哪位乡亲' },
  kept: notHers,
})

const grids = collection<Grid>()({
  form: 1,
  indexes: [{ equal: ['station'], sort: 'order' }],
  fields: { station: stationPath() },
  joins: { stays: '不记着是哪位乡亲' },
  kept: notHers,
})

const mapCells = collection<MapCell>()({
  form: 1,
  indexes: [],
  fields: { places: placesIn('placeId') },
  joins: { stays: '不记着是哪位乡亲' },
  kept: notHers,
})

const placeMoves = collection<PlaceMove>()({
  form: 2,
  // How far it has come was a number of a row; from 2 on it is the name of a kind, and the pass begins anew.
  steps: { 2: ({ row: _row, ...move }: PlaceMove & { row?: number }) => ({ ...move, reached: '' }) },
  indexes: [{ equal: ['state'], sort: 'since' }],
  fields: { from: place() },
  joins: { stays: '不记着是哪位乡亲' },
  kept: notHers,
})

export const placeCollections = { places, grids, mapCells, placeMoves }
