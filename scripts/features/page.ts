/** The count as docs/features.md. */
import type { RowCount, Standing } from './count'

const KINDS: Record<string, string> = { S: 'systems', F: 'features', N: 'new features', K: 'complaints', R: 'rules' }

/** @returns e.g. `64 of 232`. */
export function total(rows: readonly RowCount[]): string {
  return `${rows.filter(({ standing }) => standing === 'counted').length} of ${rows.length}`
}

/** @returns the page, the same for the same results. */
export function featuresPage(rows: readonly RowCount[], cases: readonly string[]): string {
  const of = (standing: Standing) => rows.filter((row) => row.standing === standing)
  return [
    '# What the product owes, and what is proved',
    'Written by `npm run features` from the rows of `scripts/features/rows.ts` and the results of the last `npm test`; do not edit. '
    + 'A test quotes a row in its name, as in `[F12]`. A row counts while a test that quotes it passes and none of them fails; a system '
    + '(S) or a feature (F, N) only with a test that goes through a screen: a component test, the mini-program at work, or a walk in a browser.',
    `**${total(rows)}** rows are proved: ${byKind(rows)}.`,
    ...section('Proved', of('counted'), true),
    ...section('Quoted by a test that fails', of('failing'), true),
    ...section('Quoted, but by no test through a screen', of('screenless'), true),
    ...section('Quoted by no test', of('untested'), false),
    ...(cases.length > 0 ? ['## Cases from the field that stay right', cases.join(', ')] : []),
  ].join('\n\n') + '\n'
}

function byKind(rows: readonly RowCount[]): string {
  return Object.entries(KINDS).map(([kind, words]) => {
    const all = rows.filter(({ id }) => id.startsWith(kind))
    return `${all.filter(({ standing }) => standing === 'counted').length}/${all.length} ${words} (${kind})`
  }).join(', ')
}

function section(title: string, rows: readonly RowCount[], withFiles: boolean): string[] {
  if (rows.length === 0) return []
  const head = withFiles ? ['| row | what | tests |', '|---|---|---|'] : ['| row | what |', '|---|---|']
  const lines = rows.map(({ id, title: what, files }) => `| ${id} | ${what} |${withFiles ? ` ${files.map((file) => `\`${file}\``).join(', ')} |` : ''}`)
  return [`## ${title} (${rows.length})`, [...head, ...lines].join('\n')]
}
