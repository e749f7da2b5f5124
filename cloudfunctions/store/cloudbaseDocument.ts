/** What the SDK would bend on its way in or out, beyond what no store takes: bson reads `_bsontype` as a type of its
 *  own, and whatever looks like GeoJSON comes back as an instance of the SDK's classes, or, when it only looks so, makes
 *  the document unreadable for ever. No document of ours has either, so both are refused. */
import { copyOf, type AnyDocument } from './document'
import { StoreError } from './port'

const GEO_TYPES = new Set(['Point', 'LineString', 'Polygon', 'MultiPoint', 'MultiLineString', 'MultiPolygon'])

/** The same document. @throws StoreError BAD_DOCUMENT */
export function storable(document: AnyDocument): AnyDocument {
  refuseBent(document)
  return document
}

/** A document as the SDK read it, in plain JSON: others may have put shapes there that we would refuse. */
export function plain(read: unknown): AnyDocument {
  return copyOf(read as AnyDocument)
}

function refuseBent(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  if ('_bsontype' in value) throw new StoreError('BAD_DOCUMENT', '_bsontype is no field name')
  if ('coordinates' in value && 'type' in value && GEO_TYPES.has(value.type as string)) {
    throw new StoreError('BAD_DOCUMENT', 'GeoJSON: store longitude and latitude as two numbers')
  }
  for (const inner of Object.values(value)) refuseBent(inner)
}
