/** The costs as the table that is checked in (docs/roundtrips.md), and as numbers again. */
import type { Cost } from './measure'
import { userDays } from './userDay'

const HEAD = `# Round trips per action

Each is billed, takes about 10 ms on CloudBase and counts against its quota. Printed by \`npm run roundtrips\`; a test fails
when a line grows. *Caller* is who is calling (a warm function remembers the login; a write reads her in its own transaction, the feed
not again within a minute: [decision 45](decisions/0045-what-a-round-trip-brings.md)), *frame* start and commit.
首页 (\`home.today\`) is printed as its dearest: three for who has nothing under way; whoever holds a post pays \`workbench.waiting\` besides.

| action | caller | reads | writes | frame | total |
|---|---|---|---|---|---|`

export function tableOf(costs: readonly Cost[]): string {
  const rows = costs.map(({ action, caller, reads, writes, frame, total }) => `| ${action} | ${caller} | ${reads} | ${writes} | ${frame} | ${total} |`)
  return `${HEAD}\n${rows.join('\n')}\n\n${largestOf(costs)}\n\n${userDays(costs)}`
}

/** The platform takes a hundred reads and writes a transaction. */
function largestOf(costs: readonly Cost[]): string {
  const largest = [...costs].sort((a, b) => b.largest - a.largest).slice(0, 5)
  return [
    '## The largest transactions', '',
    'Reads and writes in one; CloudBase takes 100 ([decision 37](decisions/0037-what-the-platform-turns-away.md)). As the stories have it: what grows',
    'with people or rows stands there.', '',
    '| action | reads and writes |', '|---|---|', ...largest.map(({ action, largest: most }) => `| ${action} | ${most} |`),
  ].join('\n')
}

/** Action → total. */
export function totalsOf(table: string): Map<string, number> {
  const rows = table.split('\n').filter((line) => /^\| [a-z]+\.[a-zA-Z]+ \|/.test(line))
  return new Map(rows.map((row) => {
    const cells = row.split('|').map((cell) => cell.trim())
    return [cells[1] ?? '', Number(cells[6])]
  }))
}
