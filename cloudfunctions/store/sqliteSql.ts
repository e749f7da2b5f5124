/** The SQL of a plan. Only values are bound; names come from the declared indexes. */
import type { CountPlan, Plan } from './plan'
import type { Scalar } from './port'
import type { Bound } from './sqliteConnection'
import { indexName } from './sqliteIndexes'
import { columnOf } from './sqliteColumns'

export interface Sql {
  sql: string
  values: Bound[]
}

/** One document more than the plan's limit, so that the page knows whether it is the last. */
export function querySql(plan: Plan): Sql {
  const { sql, values } = equalsSql(plan)
  const conditions = [...sql]
  const byId = plan.index.sort === '_id'
  const sort = columnOf(plan.index.sort)
  const direction = plan.direction.toUpperCase()
  if (plan.from !== undefined) add(`${sort} >= ?`, plan.from)
  if (plan.before !== undefined) add(`${sort} < ?`, plan.before)
  if (plan.after) {
    const beyond = plan.direction === 'asc' ? '>' : '<'
    if (byId) add(`id ${beyond} ?`, plan.after.id)
    else add(`(${sort}, id) ${beyond} (?, ?)`, plan.after.value, plan.after.id)
  }
  values.push(plan.limit + 1)
  const order = byId ? `id ${direction}` : `${sort} ${direction}, id ${direction}`
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''
  // By its name: with no statistics of the table SQLite would take a shorter one and sort.
  const by = byId && plan.index.equal.length === 0 ? '' : `INDEXED BY "${indexName(plan.collection, plan.index)}"`
  return { sql: `SELECT body FROM "${plan.collection}" ${by} ${where} ORDER BY ${order} LIMIT ?`, values }

  function add(condition: string, ...bound: Bound[]): void {
    conditions.push(condition)
    values.push(...bound)
  }
}

/** How many documents are equal. */
export function countSql(plan: CountPlan): Sql {
  const { sql, values } = equalsSql(plan)
  return { sql: `SELECT count(*) FROM "${plan.collection}" WHERE ${sql.join(' AND ')}`, values }
}

function equalsSql(plan: CountPlan): { sql: string[]; values: Bound[] } {
  return {
    sql: plan.equals.map(([field]) => `${columnOf(field)} = ?`),
    values: plan.equals.map(([, value]) => bind(value)),
  }
}

/** Booleans stand as 1 and 0. */
function bind(value: Scalar): Bound {
  return typeof value === 'boolean' ? Number(value) : value
}
