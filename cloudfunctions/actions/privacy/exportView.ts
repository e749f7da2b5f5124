import { isBook, type ExportFile } from '../../../domain/privacy/exportFile'
import { NO_EXPORT, type ExportView } from '../../../domain/privacy/making'

/** Her book as she reads how far it is. */
export function exportView(file: ExportFile | null): ExportView {
  if (!isBook(file)) return NO_EXPORT
  const { state, at, book: { askedAt, lines, pieces } } = file
  const isReady = state === 'kept'
  return { state: isReady ? 'ready' : 'making', askedAt, readyAt: isReady ? at : '', lines, pieces: pieces.length }
}
