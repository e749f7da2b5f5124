/** What the place actions take and give. */
import * as z from 'zod'
import { cursor, id, optionalWords, phone, takes, words, day } from '../ground/contract'
import { PLACE_LIMITS, type PlaceKind, type PlaceState } from './vocab'

export interface StationLine {
  stationId: string
  name: string
  phone: string
  openingHours: string
  /** The township's name; only for who has not joined and looks for her village in the whole county. */
  township?: string
}

/** A place as a list shows it. */
export interface PlaceLine {
  placeId: string
  kind: PlaceKind
  name: string
  phone: string
  state: PlaceState
  /** What somebody who wants to go there now must know; the week's words where only those are known. */
  opening: string
}

export interface NearbyPlace extends PlaceLine {
  /** Missing when nobody said where she is. */
  metres?: number
}

export interface GridLine {
  gridId: string
  name: string
  order: number
  /** Its grid workers in office, as the appointments say. */
  workers: string[]
}

/** What I may do to a place: its door (phone, hours, rooms, grids), its name and map point, end it, add below it. */
export type PlaceAct = 'editDoor' | 'editName' | 'end' | 'add'

const onEarth = z.strictObject({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) })
const clock = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)
const spans = z.array(z.strictObject({ from: clock, to: clock }).refine(({ from, to }) => from < to)).max(PLACE_LIMITS.spans)
const hours = z.strictObject({
  weekly: z.array(z.strictObject({ days: z.array(z.int().min(0).max(6)).min(1).max(7), spans })).max(PLACE_LIMITS.weekRows),
  exceptions: z.array(z.strictObject({ from: day, to: day, spans, words: optionalWords(PLACE_LIMITS.wordsMax) })
    .refine(({ from, to }) => from <= to)).max(PLACE_LIMITS.exceptions),
  holidays: z.enum(['asUsual', 'closed']).optional(),
})
const rooms = z.array(z.strictObject({
  name: words(PLACE_LIMITS.wordsMax), seats: z.int().min(0).max(PLACE_LIMITS.seatsMax), use: optionalWords(PLACE_LIMITS.wordsMax),
})).max(PLACE_LIMITS.rooms)
const name = words(PLACE_LIMITS.nameMax)
const reason = words(PLACE_LIMITS.reasonMax)
type Done = { placeId: string }

export const placeContracts = {
  /** The stations of my township, mine first; of the whole county for who has not joined yet. */
  'place.stations': takes(z.strictObject({})).gives<{ stations: StationLine[] }>(),
  /** What stands directly below a place, by name. */
  'place.tree': takes(z.strictObject({ placeId: id, after: cursor })).gives<{ places: PlaceLine[]; next: string | null }>(),
  /** 附近阵地: nearest first from where the phone says it is, to about a kilometre; without that my township's. */
  'place.nearby': takes(z.strictObject({ at: onEarth.optional() })).gives<{ by: 'distance' | 'township'; places: NearbyPlace[] }>(),
  /** A picture of WeChat's code for the door, to load within ten minutes; empty where there is no WeChat to draw it. */
  'place.code': takes(z.strictObject({ placeId: id })).gives<{ url: string }>(),
  /** A township under the county, a station under a township, a base, point or post under a station. */
  'place.add': takes(z.strictObject({
    parentId: id, kind: z.enum(['subCentre', 'station', 'base', 'point', 'post']), name,
    phone: phone.optional(), hours: hours.optional(), rooms: rooms.min(1).optional(), point: onEarth.optional(),
  })).gives<Done>(),
  /** Only what is given is changed; a point of null is taken off the map. */
  'place.edit': takes(z.strictObject({
    placeId: id, name: name.optional(), phone: phone.optional(), hours: hours.optional(), rooms: rooms.optional(), point: onEarth.nullable().optional(),
  })).gives<Done>(),
  /** A station is closed only with somebody to take over. */
  'place.close': takes(z.strictObject({ placeId: id, takeOverId: id.optional(), reason })).gives<Done>(),
  /** 并站: everything of the first goes to the second, whose id it answers by from now on. */
  'place.merge': takes(z.strictObject({ stationId: id, intoId: id, reason })).gives<Done>(),
  'place.addGrid': takes(z.strictObject({ stationId: id, name })).gives<{ gridId: string }>(),
  'place.editGrid': takes(z.strictObject({ gridId: id, name: name.optional(), order: z.int().min(0).max(PLACE_LIMITS.gridsMax).optional() })).gives<{ gridId: string }>(),
}
