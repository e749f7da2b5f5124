/** No form lets a text through that the document database cannot index: where a field of a form has the name of an indexed
 *  field, or says that an id stands in it, its longest text stays within the bound. Out of reach: a text that an action stores
 *  under another name than the form's, what a form turns into another type, and what is put together of several: the store itself refuses those. */
import * as z from 'zod'
import { INDEXED_BYTES_MAX } from '../../cloudfunctions/store/document'
import { ID_MAX } from '../../cloudfunctions/store/values'
import { ACTION_NAMES, type ActionName } from '../../domain/actions'
import { INDEXES } from '../../domain/collections'
import { contracts } from '../../domain/contracts'

interface Node {
  type?: string
  enum?: unknown[]
  const?: unknown
  maxLength?: number
  pattern?: string
  properties?: Record<string, Node>
  items?: Node
  anyOf?: Node[]
  oneOf?: Node[]
}

/** UTF-8 of one UTF-16 unit, at the most. */
const BYTES_A_UNIT = 3
const indexed = new Set(Object.values(INDEXES).flat().flatMap(({ equal, sort }) => [...equal, sort, '_id']))
const meant = (name: string): boolean => indexed.has(name) || /Ids?$/.test(name)

/** Each free text with the most bytes its form lets through; a pattern without an open end has few. */
function textsIn(node: Node, name: string): { name: string; bytes: number }[] {
  if (node.properties) return Object.entries(node.properties).flatMap(([inner, value]) => textsIn(value, inner))
  if (node.items) return textsIn(node.items, name)
  const choices = node.anyOf ?? node.oneOf
  if (choices) return choices.flatMap((choice) => textsIn(choice, name))
  if (node.type !== 'string' || node.enum || node.const !== undefined) return []
  const closed = node.pattern !== undefined && !/[*+]|,\}/.test(node.pattern)
  return [{ name, bytes: node.maxLength !== undefined ? node.maxLength * BYTES_A_UNIT : closed ? 0 : Infinity }]
}

const textsOf = (action: ActionName) => textsIn(z.toJSONSchema(contracts[action].input, { io: 'output', unrepresentable: 'any' }) as Node, '').filter(({ name }) => meant(name))

test.each(ACTION_NAMES)('%s', (action) => {
  expect(textsOf(action).filter(({ bytes }) => bytes > INDEXED_BYTES_MAX)).toEqual([])
})

test('there is something to look at, and an id as long as the store takes one fits', () => {
  expect(ACTION_NAMES.flatMap(textsOf).length).toBeGreaterThan(50)
  expect(ID_MAX * BYTES_A_UNIT).toBeLessThanOrEqual(INDEXED_BYTES_MAX)
})
