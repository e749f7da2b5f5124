/** A roster's sheet: its columns, and what makes one row one thing (the key), so that the same row sent again is the same
 *  person or place again. */
import type { Column } from './column'
import type { RosterKind } from '../vocab'

/** Cleaned texts by column key; a column left empty is missing. */
export type RowCells = Partial<Record<string, string>>

/** Something wrong in one row; `value` is what stands there. */
export interface Fault {
  header: string
  value: string
  words: string
}

export interface RosterSheet {
  kind: RosterKind
  /** 志愿者名册 */
  title: string
  /** What one row is: 位志愿者 as in 9,700位志愿者. */
  unit: string
  /** What the page says before one begins. */
  about: string
  columns: readonly Column[]
  /** The level below which a row lies: a station's people need their station, stations their township; a team stands at the
   *  deepest place its row names. */
  under: 'centre' | 'subCentre' | 'station' | 'deepest'
  /** What must be right between cells. */
  checkTogether?(cells: RowCells): Fault | null
  keyOf(cells: RowCells, placeId: string): string
  /** The keys under which such a row was kept before spellings were made one: who came in so is still the same. */
  formerKeysOf?(cells: RowCells, placeId: string): string[]
  /** In words, for two rows of one key: 编号相同. */
  keyWords: string
}
