/** What a document of each collection must have, as one reads it off the cards and their types: the picture of a release.
 *  The checked-in one (collections.json) says what lies in the counties; whatever asks more of a document than it says
 *  needs a form with a step. */
import fs from 'node:fs'
import path from 'node:path'
import { COLLECTION_NAMES, collectionOf } from '../../../domain/collections'
import type { Index } from '../../../domain/ground/collection'
import { readFields } from './readFields'

export interface Look {
  form: number
  /** `station feed / openedAt`, with ` sparse` where documents may lack what stands before the stroke, and ` also centre` where that
   *  may be asked besides. */
  indexes: readonly string[]
  /** `seats number`, `dispatch? object`, `happenings[].byId string`: a path and what stands there; `?` where it may lack. */
  fields: readonly string[]
}
export type Picture = Readonly<Record<string, Look>>

export const PICTURE_FILE = path.join(__dirname, 'collections.json')

export const keptPicture = (): Picture => JSON.parse(fs.readFileSync(PICTURE_FILE, 'utf8')) as Picture

/** Takes the compiler some seconds. */
export function pictureNow(): Picture {
  const fields = readFields()
  return Object.fromEntries(COLLECTION_NAMES.map((name) => {
    const { form, indexes } = collectionOf(name)
    return [name, { form, indexes: indexes.map(inWords), fields: fields.get(name) ?? [] }]
  }))
}

const inWords = ({ equal, sort, sparse, also }: Index): string => [...equal, '/', sort, ...(sparse ? ['sparse'] : []), ...(also ? ['also', ...also] : [])].join(' ')

/** A line for a collection's indexes, one for its fields. */
export function printed(picture: Picture): string {
  const looks = Object.entries(picture).map(([name, { form, indexes, fields }]) =>
    `  ${JSON.stringify(name)}: {\n    "form": ${form},\n    "indexes": ${JSON.stringify(indexes)},\n    "fields": ${JSON.stringify(fields)}\n  }`)
  return `{\n${looks.join(',\n')}\n}\n`
}
