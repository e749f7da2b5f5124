/** Where a form takes free text: the path of each such field, as the form itself says, so that no list goes stale. */
import * as z from 'zod'
import type { Contract } from '../../domain/ground/contract'

export type Path = readonly (string | 0)[]

interface Node {
  type?: string
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Node>
  items?: Node
  anyOf?: Node[]
  oneOf?: Node[]
}

export function textFieldsOf({ input }: Contract): Path[] {
  const found = fieldsIn(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Node, [])
  return [...new Map(found.map((path) => [path.join('.'), path])).values()]
}

function fieldsIn(node: Node, path: Path): Path[] {
  if (node.properties) return Object.entries(node.properties).flatMap(([name, inner]) => fieldsIn(inner, [...path, name]))
  if (node.items) return fieldsIn(node.items, [...path, 0])
  const choices = node.anyOf ?? node.oneOf
  if (choices) return choices.flatMap((choice) => fieldsIn(choice, path))
  return node.type === 'string' && !node.enum && node.const === undefined ? [path] : []
}

/** The same input with `value` at that path; what is not there yet is made. */
export function withAt(input: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  if (key === 0) return [withAt(Array.isArray(input) ? input[0] : undefined, rest, value)]
  const before = typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {}
  return { ...before, [key]: withAt(before[key], rest, value) }
}
