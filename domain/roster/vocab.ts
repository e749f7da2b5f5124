/** A roster (名册) is what a county brings along in spreadsheets. Its kinds, how large a sheet may be, and the states of one
 *  import. In the order in which they go in: each names only what stands in those before it. */
export const ROSTER_KINDS = ['township', 'station', 'site', 'grid', 'person', 'volunteer', 'household', 'team'] as const
export type RosterKind = (typeof ROSTER_KINDS)[number]

export const SHEET_LIMITS = {
  bytes: 8 * 1024 * 1024,
  rows: 20_000,
  columns: 60,
  cellLength: 500,
  /** Cells that are not blank, and all their characters: thirty columns of a full sheet, 33 characters each. */
  cells: 600_000,
  characters: 20_000_000,
  /** A title and a remark above the header are no fault. */
  rowsAboveHeader: 5,
  /** Characters of one cell or row beyond which it is no table that somebody wrote. A spreadsheet program takes 32,767. */
  cellCharacters: 100_000,
  rowCharacters: 500_000,
  /** As many as a spreadsheet program has columns. */
  cellsInRow: 16_384,
  /** Tags inside tags; of its own a workbook has ten. */
  depth: 64,
  /** Tags in one part: every cell of a full sheet with four. */
  tags: 6_000_000,
  mergedCells: 200_000,
  filesInside: 1_000,
  /** Of one piece on its way: base64 of it stays below what a function's text body may hold. */
  partBytes: 60 * 1024,
} as const

export const ROSTER_STATES = ['receiving', 'uploaded', 'checked', 'applying', 'done', 'cancelled'] as const
export type RosterState = (typeof ROSTER_STATES)[number]

export const ROSTER_STATE_LABELS: Record<RosterState, string> = {
  receiving: '正在上传',
  uploaded: '正在核对',
  checked: '核对好了，还没有导入',
  applying: '正在导入',
  done: '导入好了',
  cancelled: '不导入了',
}
