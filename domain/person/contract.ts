/** What the person actions take and give. */
import { z } from 'zod'
import { takes } from '../contract'
import type { Post } from './person'

/** Who I am and which station is mine. */
export interface Me {
  personId: string
  name: string
  posts: Post[]
  station: { id: string; name: string; phone: string; openingHours: string }
  /** The server's present instant: phones with a wrong clock still say "tomorrow" rightly. */
  now: string
}

/** Somebody of my station whom I may write for. */
export interface Neighbour {
  personId: string
  name: string
}

export const personContracts = {
  'person.me': takes(z.strictObject({})).gives<Me>(),
  /** My own phone and address, for the form I am filling in. */
  'person.myContact': takes(z.strictObject({})).gives<{ phone: string; address: string }>(),
  'person.neighbours': takes(z.strictObject({})).gives<{ people: Neighbour[] }>(),
}
