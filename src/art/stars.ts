/** Star badges as paper-cut: a five-petalled star with a flower cut out; what is not yet earned is only its outline. */
import type { Palette } from './palette'
import { disc, petals, sheet, star } from './paperCut'
import { svgUri } from './svgUri'

const EARNED = star(5, 20, 20.5, 9.6, 19) + petals(5, 20, 20.5, 3.4, 11, 20) + disc(20, 20.5, 1.6)
const OUTLINE = star(5, 20, 20.5, 9.6, 19)

function place(index: number, drawing: string): string {
  return `<g transform='translate(${index * 44} 0)'>${drawing}</g>`
}

/** Five in a row, 216 × 40. */
export function drawStars(level: number, palette: Palette): string {
  const row = Array.from({ length: 5 }, (_, index) =>
    place(
      index,
      index < level
        ? `<path d='${OUTLINE}' fill='${palette.gold}' stroke='${palette.gold}' stroke-width='1.5' stroke-linejoin='round'/>` + sheet(palette.goldFill, EARNED)
        : `<path d='${OUTLINE}' fill='none' stroke='${palette.soft}' stroke-width='1.5' stroke-dasharray='3 2.5' stroke-linejoin='round'/>`,
    ),
  )
  return svgUri('0 0 216 40', row.join(''))
}
