/** How large one call may be, wherever it goes: what CloudBase's SDK takes of a phone (EXCEED_MAX_PAYLOAD_SIZE above), and the host the
 *  same, so that nothing works on one and not on the other. A spreadsheet travels in parts. */
export const CALL_BYTES_MAX = 100 * 1024

/** As UTF-8; phones have no other way to count it. */
export function isTooLarge(call: unknown): boolean {
  const text = JSON.stringify(call)
  let bytes = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    // Half of what lies beyond the first plane takes two bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3
  }
  return bytes > CALL_BYTES_MAX
}
