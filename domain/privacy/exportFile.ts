/** An export file is one book somebody asked for about herself, or one sheet of a roster. What always holds: its row is there before its bytes, so
 *  the timer finds every file, also one whose making was cut off; a day later both are gone. */
export interface ExportFile {
  _id: string
  rev: number
  ownerId: string
  /** Always `kept`: what the timer looks for, oldest first. */
  state: 'kept'
  at: string
}

/** The book, as page and as data. */
export const BOOK_KINDS = ['html', 'json'] as const
export const EXPORT_KINDS = [...BOOK_KINDS, 'xlsx'] as const
/** Made of the random id alone. */
export const exportPath = (id: string, kind: (typeof EXPORT_KINDS)[number]): string => `privacy/export/${id}.${kind}`
