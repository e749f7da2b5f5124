/** A part of the workbook, tag by tag, never as a whole tree. */
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { refuse } from '../../../../domain/ground/refusal'
import { readPart } from './unzip'

export type Attributes = Record<string, string>

export interface XmlListener {
  open?(name: string, attributes: Attributes): void
  text?(text: string): void
  close?(name: string): void
}

/** Names without their prefix, because some programs write `x:row`. @returns whether the part is there. @throws Refusal ROSTER_FILE_UNREADABLE, ROSTER_FILE_TOO_LARGE */
export function readXml(zip: Uint8Array, part: string, maxBytes: number, listener: XmlListener): boolean {
  const parser = new SaxesParser()
  parser.on('opentag', (tag: SaxesTagPlain) => listener.open?.(bare(tag.name), tag.attributes))
  parser.on('text', (text) => listener.text?.(text))
  parser.on('closetag', (tag: SaxesTagPlain) => listener.close?.(bare(tag.name)))
  parser.on('error', () => refuse('ROSTER_FILE_UNREADABLE'))
  // Entities of one's own are a bomb of another kind; no spreadsheet declares any.
  parser.on('doctype', () => refuse('ROSTER_FILE_UNREADABLE'))
  const there = readPart(zip, part, maxBytes, (text) => parser.write(text))
  if (there) parser.close()
  return there
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1)
