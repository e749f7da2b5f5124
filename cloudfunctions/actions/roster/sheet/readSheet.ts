/** A spreadsheet's rows, whatever kind of file it is. The name says nothing: its first bytes do. */
import { refuse } from '../../../../domain/ground/refusal'
import { hasHeader } from '../../../../domain/roster/sheet/header'
import { ROSTER_SHEETS } from '../../../../domain/roster/sheet/sheets'
import type { RosterKind } from '../../../../domain/roster/vocab'
import type { SheetRow } from '../../../../domain/roster/sheet/sheetRows'
import type { Sheets } from '../../../kernel/sheets'
import { readCsv } from './readCsv'
import { readXlsx } from './readXlsx'

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, at) => bytes[at] === byte)

/** @param kind of a workbook with several sheets, the one with such a roster's heading. @throws Refusal ROSTER_FILE_EMPTY, ROSTER_OLD_FORMAT (an old .xls, or one with a password), ROSTER_FILE_UNREADABLE, ROSTER_FILE_TOO_LARGE, ROSTER_TOO_MANY_ROWS */
export function readSheet(bytes: Uint8Array, kind?: RosterKind): SheetRow[] {
  if (bytes.length === 0) refuse('ROSTER_FILE_EMPTY')
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return readXlsx(bytes, kind && ((first) => hasHeader(ROSTER_SHEETS[kind], first)))
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) refuse('ROSTER_OLD_FORMAT')
  return readCsv(bytes)
}

/** On this very thread, whole: for a process that serves one call at a time. */
export const sheetsHere: Sheets = {
  async* rows(bytes, kind) {
    yield readSheet(bytes, kind)
  },
}
