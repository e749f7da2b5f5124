/** What the place actions take and give. */
import { z } from 'zod'
import { takes } from '../contract'

export interface StationLine {
  stationId: string
  name: string
  phone: string
  openingHours: string
  /** The township's name; only for who has not joined and looks for her village in the whole county. */
  township?: string
}

export const placeContracts = {
  /** The stations of my township, mine first; of the whole county for who has not joined yet. */
  'place.stations': takes(z.strictObject({})).gives<{ stations: StationLine[] }>(),
}
