/** What a wish is about, as small paper-cuts on a 48 grid. */
import type { WishCategory } from '../../domain/ground/categories'
import type { Palette } from './palette'
import { disc, petals, scallop, sheet } from './paperCut'
import { svgUri } from './svgUri'

const CUTS: Record<WishCategory, string> = {
  // a satchel on its way
  errand: 'M18 15c0-8 12-8 12 0h8l3 22H7l3-22zM21 15h6c0-4-6-4-6 0zM16 22h16v3H16zM24 28l3 4-3 4-3-4z',
  // two cups, one pot of tea
  company: 'M10 20h22v12c0 5-4 8-11 8s-11-3-11-8zM32 23c8-2 9 11-1 11l1-3c4-1 4-5 0-5zM15 24c-1 5 0 9 3 12-5-2-6-8-3-12zM16 8c4 3-3 5 1 9-6-3 1-5-1-9zM25 8c4 3-3 5 1 9-6-3 1-5-1-9z',
  // a hammer on its way down to the nail
  repair: 'M20 7c8-3 16 0 20 8l-5 3-3-3-4 3 3 4-5 4-3-4L11 35l-5-5 14-11-4-5c3 0 4-1 4-7zM12 29l-3 2 1 1 3-2zM35 30h8v3h-2v9h-4v-9h-2z',
  // a bowl with a bun
  food: 'M7 24h34c0 8-5 13-11 15v3H18v-3C12 37 7 32 7 24zM13 21c1-8 6-12 11-12s10 4 11 12zM23 12c-3 2-5 4-6 7 4 0 5-3 6-7zM25 12c3 2 5 4 6 7-4 0-5-3-6-7zM14 28c2 4 5 6 9 7-6 1-9-3-9-7z',
  // gourd, the healer's sign
  health: 'M21 6h6v4c5 2 7 8 2 12 9 3 11 14 4 18-5 3-13 3-18 0-7-4-5-15 4-18-5-4-3-10 2-12zM22 25h4v4h4v4h-4v4h-4v-4h-4v-4h4z' + disc(24, 15, 2),
  // an open book
  study: 'M6 12c7-2 13-1 18 3 5-4 11-5 18-3v25c-7-2-13-1-18 3-5-4-11-5-18-3zM10 17c4-1 8 0 11 2v3c-3-2-7-3-11-2zM38 17c-4-1-8 0-11 2v3c3-2 7-3 11-2zM10 25c4-1 8 0 11 2v3c-3-2-7-3-11-2zM38 25c-4-1-8 0-11 2v3c3-2 7-3 11-2z',
  // a wrapped parcel
  goods: 'M8 20h32v20H8zM6 14h36v5H6zM22 14h4v5h-4zM22 20h4v20h-4zM24 13C16 14 12 10 15 7s8 1 9 6zM24 13c8 1 12-3 9-6s-8 1-9 6zM13 25c3 1 5 3 6 6-4 0-6-2-6-6zM35 25c-3 1-5 3-6 6 4 0 6-2 6-6z',
  // a window flower
  other: scallop(8, 24, 24, 15, 23) + petals(8, 24, 24, 5, 14, 16) + disc(24, 24, 2.5),
}

export function drawCategory(category: WishCategory, palette: Palette): string {
  return svgUri('0 0 48 48', sheet(palette.cut, CUTS[category]))
}
