/** The book of all that is kept about one person, for herself (PIPL 45: 查阅、复制): chapters of plain rows in her words.
 *  The readable page and the data file are made of the same rows, so neither says more than the other. A long one comes in
 *  pieces, each a page and a file of its own; a chapter may go on in the next. */
export type Line = Readonly<Record<string, string | number>>

export interface Chapter {
  title: string
  lines: Line[]
  /** It began in the piece before. */
  goesOn?: true
}

export interface ExportBook {
  name: string
  /** In words: 2026年6月1日 14:05. */
  madeAt: string
  chapters: Chapter[]
  /** Missing where the book is whole. */
  piece?: Piece
}

export interface Piece {
  /** From 1. */
  nth: number
  last: boolean
  /** In words: since when the book is being made. What changes meanwhile may be in it or not. */
  since: string
}

export const toJson = ({ name, madeAt, chapters, piece }: ExportBook): string => JSON.stringify({
  姓名: name, 导出时间: madeAt, ...(piece && { 开始整理: piece.since, 第几份: piece.nth, 是最后一份: piece.last }),
  内容: Object.fromEntries(chapters.map(({ title, lines }) => [title, lines])),
}, null, 2)

/** One page without anything to load, good for reading on a phone and for printing. */
export function toHtml({ name, madeAt, chapters, piece }: ExportBook): string {
  const body = chapters.map(chapterHtml).join('\n')
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer"><title>我的信息</title><style>${STYLE}</style></head><body>
<h1>${escaped(name)}的信息${piece ? `，第${piece.nth}份` : ''}</h1>
<p>${piece ? pieceWords(piece, madeAt) : `${escaped(madeAt)}导出。这里是“点亮”记着的您的全部信息。`}电话、住址都在里面，请自己收好，不要转给不认识的人。</p>
${body}
</body></html>`
}

const STYLE = 'body{font:17px/1.6 sans-serif;max-width:60rem;margin:0 auto;padding:1rem;color:#222}h2{margin-top:2rem;border-bottom:2px solid #c33}'
  + 'dl{margin:0 0 1rem;padding-bottom:.6rem;border-bottom:1px solid #ddd;break-inside:avoid}dt{color:#666;font-size:.85em}dd{margin:0 0 .3rem;overflow-wrap:anywhere;white-space:pre-wrap}'

const pieceWords = ({ last, since }: Piece, madeAt: string): string =>
  `“点亮”记着的您的信息分成几份，${last ? '这是最后一份' : '后面还有'}。从${escaped(since)}开始整理，这一份整理到${escaped(madeAt)}；这中间新添的、改了的，可能没写进来。`

/** @returns how many bytes those lines take, in the page or in the file, whichever is more. */
export const bytesOf = (chapter: Chapter): number => Math.max(bytes(chapterHtml(chapter)), bytes(JSON.stringify([[chapter]], null, 2)))
const bytes = (text: string): number => new TextEncoder().encode(text).length

function chapterHtml({ title, lines, goesOn }: Chapter): string {
  const inside = lines.length === 0 ? '<p>没有</p>' : lines.map(lineHtml).join('\n')
  return `<h2>${escaped(title)}（${goesOn ? '接上一份，' : ''}${lines.length}）</h2>\n${inside}`
}

const lineHtml = (line: Line): string =>
  `<dl>${Object.entries(line).filter(([, value]) => value !== '').map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(String(value))}</dd>`).join('')}</dl>`

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string)
