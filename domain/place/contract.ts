/** What the place actions take and give. */
import { z } from 'zod'
import { takes } from '../contract'

export interface StationLine {
  stationId: string
  name: string
  phone: string
  openingHours: string
}

export const placeContracts = {
  /** The stations of my township, mine first. */
  'place.stations': takes(z.strictObject({})).gives<{ stations: StationLine[] }>(),
}
