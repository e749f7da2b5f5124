/** The book of all that is kept about one person, for herself (PIPL 45: 查阅、复制): chapters of plain rows in her words.
 *  The readable page and the data file are made of the same rows, so neither says more than the other. */
export type Line = Readonly<Record<string, string | number>>

export interface Chapter {
  title: string
  lines: Line[]
}

export interface ExportBook {
  name: string
  /** In words: 2026年6月1日 14:05. */
  madeAt: string
  chapters: Chapter[]
}

export const toJson = (book: ExportBook): string => JSON.stringify({ 姓名: book.name, 导出时间: book.madeAt, 内容: Object.fromEntries(book.chapters.map(({ title, lines }) => [title, lines])) }, null, 2)

/** One page without anything to load, good for reading on a phone and for printing. */
export function toHtml({ name, madeAt, chapters }: ExportBook): string {
  const body = chapters.map(chapterHtml).join('\n')
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer"><title>我的信息</title><style>${STYLE}</style></head><body>
<h1>${escaped(name)}的信息</h1>
<p>${escaped(madeAt)}导出。这里是“点亮”记着的您的全部信息。电话、住址都在里面，请自己收好，不要转给不认识的人。</p>
${body}
</body></html>`
}

const STYLE = 'body{font:17px/1.6 sans-serif;max-width:60rem;margin:0 auto;padding:1rem;color:#222}h2{margin-top:2rem;border-bottom:2px solid #c33}'
  + 'dl{margin:0 0 1rem;padding-bottom:.6rem;border-bottom:1px solid #ddd;break-inside:avoid}dt{color:#666;font-size:.85em}dd{margin:0 0 .3rem;overflow-wrap:anywhere;white-space:pre-wrap}'

function chapterHtml({ title, lines }: Chapter): string {
  const inside = lines.length === 0 ? '<p>没有</p>' : lines.map(lineHtml).join('\n')
  return `<h2>${escaped(title)}（${lines.length}）</h2>\n${inside}`
}

const lineHtml = (line: Line): string =>
  `<dl>${Object.entries(line).filter(([, value]) => value !== '').map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(String(value))}</dd>`).join('')}</dl>`

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string)
