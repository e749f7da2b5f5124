/** What stands on the shelf, drawn on a 64 grid in paper, red and gold. */
import type { GoodsPicture } from '../../domain/market/goods'
import type { Palette } from './palette'
import { disc, petals, scallop, sheet } from './paperCut'
import { svgUri } from './svgUri'

interface Layers {
  /** On card paper, edged with ink. */
  body: string
  cut: string
  gold: string
}

const GOODS: Record<GoodsPicture, Layers> = {
  soap: { body: 'M10 26c0-5 4-8 9-8h26c5 0 9 3 9 8v14c0 5-4 8-9 8H19c-5 0-9-3-9-8z', cut: 'M18 26h28v14H18zM21 29v8h22v-8z' + disc(32, 33, 2.4), gold: disc(14, 12, 3) + disc(24, 9, 2) + disc(50, 12, 2.6) },
  rice: { body: 'M18 14c4 3 24 3 28 0l2-6c-6 3-26 3-32 0zM16 18h32c6 12 7 26 3 36-10 3-28 3-38 0-4-10-3-24 3-36z', cut: scallop(8, 32, 37, 9, 13) + petals(4, 32, 37, 1, 8, 30), gold: 'M18 14c4 3 24 3 28 0v4H18z' },
  oil: { body: 'M26 8h12v8c6 3 9 7 9 13v23c0 3-2 5-5 5H22c-3 0-5-2-5-5V29c0-6 3-10 9-13z', cut: 'M25 5h14v6H25zM17 33h30v14H17zM32 35c4 4 4 7 0 9-4-2-4-5 0-9z', gold: 'M22 28c1-4 4-6 8-7-3 3-4 6-4 10h-4z' },
  towel: { body: 'M14 13h36v39H14z', cut: 'M5 10h54v5H5zM14 40h36v3H14z' + petals(8, 32, 28, 2, 9, 18), gold: 'M14 46h36v3H14zM14 53h3v5h-3zM22 53h3v5h-3zM30.5 53h3v5h-3zM39 53h3v5h-3zM47 53h3v5h-3z' },
  tissue: { body: 'M21 29c-3-8 3-11 3-19 6 4 8 5 14 3-3 6 6 9 4 16zM8 29h48v24H8z', cut: 'M8 41h48v4H8zM19 29h26v3H19z', gold: petals(4, 32, 49, 0, 3, 40) + 'M26 24c0-4 2-6 2-9 1 4 0 6 1 9z' },
  salt: { body: 'M15 12l3-3 3.5 3 3.5-3 3.5 3 3.5-3 3.5 3 3.5-3 3.5 3 3.5-3 3 3v44H15z', cut: 'M15 16h34v4H15zM32 26l13 12-13 12-13-12z' + 'M32 30l8.5 8-8.5 8-8.5-8z', gold: 'M32 33l5 5-5 5-5-5z' },
  notebook: { body: 'M16 8h34v48H16z', cut: 'M12 14h8v4h-8zM12 24h8v4h-8zM12 34h8v4h-8zM12 44h8v4h-8z' + scallop(8, 35, 28, 7, 11) + petals(8, 35, 28, 2, 7, 16), gold: 'M26 44h18v4H26z' },
  umbrella: { body: '', cut: 'M31 6h2v5c14 1 24 11 25 24-4-4-10-4-13 0-3-4-10-4-13 0-3-4-10-4-13 0-3-4-9-4-13 0C7 22 17 12 31 11zM26 16c-6 3-9 8-10 13 3-1 5-1 7 1 0-5 1-10 3-14zM38 16c6 3 9 8 10 13-3-1-5-1-7 1 0-5-1-10-3-14z', gold: 'M30.5 35h3v16c0 7-11 7-11 0h3c0 3 5 3 5 0z' },
  other: { body: 'M10 26h44v30H10z', cut: 'M7 18h50v8H7zM29 26h6v30h-6zM32 18C20 19 15 13 19 9s11 2 13 9zM32 18c12 1 17-5 13-9s-11 2-13 9z', gold: petals(4, 19.5, 41, 1, 7, 30) + petals(4, 44.5, 41, 1, 7, 30) },
}

export function drawGoods(picture: GoodsPicture, palette: Palette): string {
  const { body, cut, gold } = GOODS[picture]
  const paper = body && `<path d='${body}' fill='${palette.card}' stroke='${palette.cut}' stroke-width='1.5' stroke-linejoin='round'/>`
  return svgUri('0 0 64 64', paper + sheet(palette.goldFill, gold) + sheet(palette.cut, cut))
}
