/** Whether the county knows a helper, so that a villager's address may be opened to her without anybody's nod (decision 30).
 *  It follows from what a station already did about her: a post, a household written down, a paper seen, a row of a roster; or
 *  from a word that was said for it alone. A nod taken back stands above all of these until a station nods again. */
import type { Post } from '../ground/post'
import type { Qualified } from './qualified'

/** nod – a station's; takenBack – a station took it back; team – its leader let her in, or asked her to come; roster – entered by
 *  an organisation; phone – somebody who knows her by sight linked her phone; service – both sides confirmed one of hers. */
export type KnownBy = 'nod' | 'takenBack' | 'team' | 'roster' | 'phone' | 'service'

export interface KnownWord {
  by: KnownBy
  at: string
  /** Who said so; empty where it follows from a service. */
  byId: string
}

/** What of a person it follows from. */
interface Somebody {
  _id: string
  posts: readonly Post[]
  known?: KnownWord
  household?: string
  volunteer?: { enteredBy: string }
  qualified?: Qualified
  formerly?: readonly string[]
}

export function isKnown(person: Somebody): boolean {
  if (person.known) return person.known.by !== 'takenBack'
  return hasPost(person.posts) || Boolean(person.household) || hasPaper(person.qualified) || enteredByOthers(person)
}

/** The person with somebody's word for her; one that stands already, or was taken back, is left as it is. */
export const vouchedFor = <P extends { known?: KnownWord }>(person: P, known: KnownWord): P => (person.known ? person : { ...person, known })

export const hasPost = (posts: readonly Post[]): boolean => posts.some(({ role }) => role !== 'villager' && role !== 'volunteer')

const hasPaper = (qualified: Qualified | undefined): boolean =>
  qualified !== undefined && (Object.keys(qualified.licences).length > 0 || qualified.covers.length > 0 || qualified.vettedUntil !== '')

/** A roster entered her, also of before rosters said so by themselves. */
const enteredByOthers = ({ _id, volunteer, formerly = [] }: Somebody): boolean =>
  volunteer !== undefined && volunteer.enteredBy !== '' && ![_id, ...formerly].includes(volunteer.enteredBy)
