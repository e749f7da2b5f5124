/** A chosen file, and the pieces it travels in: each piece is whole bytes, because it is cut at a multiple of four. */
import { SHEET_LIMITS } from '../../../domain/roster/vocab'

export interface PickedSheet {
  name: string
  base64: string
}

const PIECE_CHARS = (SHEET_LIMITS.partBytes / 3) * 4

export const isTooLarge = ({ base64 }: PickedSheet): boolean => base64.length > (SHEET_LIMITS.bytes / 3) * 4

export function piecesOf({ base64 }: PickedSheet): string[] {
  return Array.from({ length: Math.ceil(base64.length / PIECE_CHARS) }, (_, at) => base64.slice(at * PIECE_CHARS, (at + 1) * PIECE_CHARS))
}
