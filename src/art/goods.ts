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
  towel: { body: 'M12 12h34c4 0 6 3 6 6v32H18V20c0-3-2-5-6-5z', cut: 'M18 24h34v3H18zM18 40h34v3H18z' + petals(6, 35, 33.5, 1, 6, 26), gold: 'M12 12c-4 0-6 3-6 6v20h12V18c0-3-2-6-6-6z' },
  tissue: { body: 'M8 28h48v24H8z', cut: 'M8 40h48v4H8zM14 33h10v3H14z', gold: 'M22 28c-2-8 4-10 4-18 6 3 6 6 12 4-3 5 4 8 2 14z' },
  salt: { body: 'M14 12h36v44H14z', cut: 'M14 12h36v9H14zM22 32h20v14H22zM25 35v8h14v-8z' + disc(32, 39, 2), gold: 'M20 15h24v3H20z' },
  notebook: { body: 'M16 8h34v48H16z', cut: 'M12 14h8v4h-8zM12 24h8v4h-8zM12 34h8v4h-8zM12 44h8v4h-8z' + scallop(8, 35, 28, 7, 11) + petals(8, 35, 28, 2, 7, 16), gold: 'M26 44h18v4H26z' },
  umbrella: { body: '', cut: 'M31 6h2v5c14 1 24 11 25 24-4-4-10-4-13 0-3-4-10-4-13 0-3-4-10-4-13 0-3-4-9-4-13 0C7 22 17 12 31 11zM26 16c-6 3-9 8-10 13 3-1 5-1 7 1 0-5 1-10 3-14zM38 16c6 3 9 8 10 13-3-1-5-1-7 1 0-5-1-10-3-14z', gold: 'M30.5 35h3v16c0 7-11 7-11 0h3c0 3 5 3 5 0z' },
  other: { body: 'M10 26h44v30H10z', cut: 'M7 18h50v8H7zM29 26h6v30h-6zM32 18C20 19 15 13 19 9s11 2 13 9zM32 18c12 1 17-5 13-9s-11 2-13 9z', gold: petals(4, 19.5, 41, 1, 7, 30) + petals(4, 44.5, 41, 1, 7, 30) },
}

export function drawGoods(picture: GoodsPicture, palette: Palette): string {
  const { body, cut, gold } = GOODS[picture]
  const paper = body && `<path d='${body}' fill='${palette.card}' stroke='${palette.cut}' stroke-width='1.5' stroke-linejoin='round'/>`
  return svgUri('0 0 64 64', paper + sheet(palette.goldFill, gold) + sheet(palette.cut, cut))
}
