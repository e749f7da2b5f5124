import * as z from 'zod'
import { contracts } from '../../domain/contracts'
import { FIELD_LABELS } from '../../domain/ground/fieldLabels'

test('every label is of a field some form has', () => {
  const known = new Set(Object.values(contracts).flatMap(({ input }) => namesIn(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }))))
  expect(Object.keys(FIELD_LABELS).filter((field) => !known.has(field))).toEqual([])
})

function namesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const { properties = {} } = node as { properties?: Record<string, unknown> }
  return [...Object.keys(properties), ...Object.values(node).flatMap(namesIn)]
}
