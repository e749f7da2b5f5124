/** A plan as CloudBase's conditions. Every value goes through a command (`_.eq`, `_.gte` …): given bare, an object
 *  would be flattened into dot paths or read as an operator, and `{}` would match everything. */
import type { Plan } from './plan'
import type { Condition, SdkCommand } from './cloudbaseSdk'

/** Equality, range and cursor of a query in one condition, so that a page is one round trip. */
export function conditionOf(command: SdkCommand, plan: Plan): Condition {
  const { index, from, before, after, direction } = plan
  const parts: (Condition | Record<string, Condition>)[] = plan.equals.length > 0 ? [equalityOf(command, plan.equals)] : [{ _id: command.gte('') }]
  if (from !== undefined) parts.push({ [index.sort]: command.gte(from) })
  if (before !== undefined) parts.push({ [index.sort]: command.lt(before) })
  if (after) {
    const [beyond, orAt] = direction === 'asc' ? (['gt', 'gte'] as const) : (['lt', 'lte'] as const)
    // The first bound lets the index start at the cursor; the alternative drops what the page before has shown.
    parts.push({ [index.sort]: command[orAt](after.value) })
    parts.push(command.or([{ [index.sort]: command[beyond](after.value) }, { _id: command[beyond](after.id) }]))
  }
  return command.and(parts)
}

export function equalityOf(command: SdkCommand, equals: Plan['equals']): Record<string, Condition> {
  return Object.fromEntries(equals.map(([field, value]) => [field, command.eq(value)]))
}
