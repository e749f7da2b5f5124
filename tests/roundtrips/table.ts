/** The costs as the table that is checked in (docs/roundtrips.md), and as numbers again. */
import type { Cost } from './measure'
import { userDays } from './userDay'

const HEAD = `# Round trips per action

Each is billed, takes about 10 ms on CloudBase and counts against its quota. Printed by \`npm run roundtrips\`; a test fails
when a line grows. *Caller* is who is calling (a warm function remembers the login), *frame* start and commit.

| action | caller | reads | writes | frame | total |
|---|---|---|---|---|---|`

export function tableOf(costs: readonly Cost[]): string {
  const rows = costs.map(({ action, caller, reads, writes, frame, total }) => `| ${action} | ${caller} | ${reads} | ${writes} | ${frame} | ${total} |`)
  return `${HEAD}\n${rows.join('\n')}\n\n${userDays(costs)}`
}

/** Action → total. */
export function totalsOf(table: string): Map<string, number> {
  const rows = table.split('\n').filter((line) => /^\| [a-z]+\.[a-zA-Z]+ \|/.test(line))
  return new Map(rows.map((row) => {
    const cells = row.split('|').map((cell) => cell.trim())
    return [cells[1] ?? '', Number(cells[6])]
  }))
}
