/** A part of the workbook, tag by tag, never as a whole tree. */
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { refuse } from '../../../../domain/ground/refusal'
import { SHEET_LIMITS } from '../../../../domain/roster/vocab'
import { readPart } from './unzip'

export type Attributes = Record<string, string>

export interface XmlListener {
  open?(name: string, attributes: Attributes): void
  text?(text: string): void
  close?(name: string): void
}

/** Given in slices, so that a text or a tag without end is left as soon as it is too long. */
const SLICE = 16 * 1024

/** Names without their prefix, because some programs write `x:row`. @returns whether the part is there. @throws Refusal ROSTER_FILE_UNREADABLE, ROSTER_FILE_TOO_LARGE, ROSTER_CELL_TOO_LONG */
export function readXml(zip: Uint8Array, part: string, maxBytes: number, listener: XmlListener): boolean {
  const parser = new SaxesParser()
  // Since the parser last told of anything it has been gathering one text, tag or remark.
  let gathered = 0
  let depth = 0
  let tags = 0
  parser.on('opentag', (tag: SaxesTagPlain) => {
    gathered = 0
    if ((depth += 1) > SHEET_LIMITS.depth) refuse('ROSTER_FILE_UNREADABLE')
    if ((tags += 1) > SHEET_LIMITS.tags) refuse('ROSTER_FILE_TOO_LARGE')
    listener.open?.(bare(tag.name), tag.attributes)
  })
  parser.on('text', (text) => {
    gathered = 0
    listener.text?.(text)
  })
  parser.on('closetag', (tag: SaxesTagPlain) => {
    gathered = 0
    depth -= 1
    listener.close?.(bare(tag.name))
  })
  parser.on('error', () => refuse('ROSTER_FILE_UNREADABLE'))
  // Entities of one's own are a bomb of another kind; no spreadsheet declares any.
  parser.on('doctype', () => refuse('ROSTER_FILE_UNREADABLE'))
  const there = readPart(zip, part, maxBytes, (text) => {
    for (let from = 0; from < text.length; from += SLICE) {
      const slice = text.slice(from, from + SLICE)
      gathered += slice.length
      parser.write(slice)
      if (gathered > SHEET_LIMITS.cellCharacters) refuse('ROSTER_CELL_TOO_LONG')
    }
  })
  if (there) parser.close()
  return there
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1)
