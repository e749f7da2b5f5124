/** One part of a zip, inflated piece by piece: a file that swells without end is left as soon as it is too large, long
 *  before it fills the memory (a ZIP bomb holds gigabytes in a few kilobytes). */
import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate'
import { Refusal, refuse } from '../../../../domain/ground/refusal'
import { SHEET_LIMITS } from '../../../../domain/roster/vocab'

/** Small, because what one push inflates to (at most a thousandfold) comes at once. */
const PUSH_BYTES = 1024

/** Hands the part's text on as it comes. @returns whether the zip has that part. @throws Refusal ROSTER_FILE_TOO_LARGE, ROSTER_FILE_UNREADABLE */
export function readPart(zip: Uint8Array, name: string, maxBytes: number, onText: (text: string) => void): boolean {
  let bytes = 0
  let seen = false
  let ended = false
  let files = 0
  const decoder = new TextDecoder()
  const unzip = new Unzip((file) => {
    if ((files += 1) > SHEET_LIMITS.filesInside) refuse('ROSTER_FILE_UNREADABLE')
    if (file.name !== name || seen) return
    seen = true
    file.ondata = (error, chunk, final) => {
      if (error) throw error
      bytes += chunk.length
      if (bytes > maxBytes) refuse('ROSTER_FILE_TOO_LARGE')
      onText(decoder.decode(chunk, { stream: !final }))
      ended = final
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  unzip.register(UnzipPassThrough)
  for (let from = 0; from < zip.length && !ended; from += PUSH_BYTES) {
    try {
      unzip.push(zip.subarray(from, from + PUSH_BYTES), from + PUSH_BYTES >= zip.length)
    } catch (error) {
      // What the listener refused comes back through the inflater; everything else is its own complaint.
      throw error instanceof Refusal ? error : new Refusal('ROSTER_FILE_UNREADABLE')
    }
  }
  if (seen && !ended) refuse('ROSTER_FILE_UNREADABLE')
  return seen
}
