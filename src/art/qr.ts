/** A QR code as a picture: always dark on white, with its quiet zone, or scanners at the counter miss it in the dark. */
import { encode } from 'uqr'
import { svgUri } from './svgUri'

export function drawQr(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 3 })
  // Runs of dark cells become one stroke each: half the bytes of single squares.
  const runs = data.flatMap((row, y) =>
    [...row.map((dark) => (dark ? '1' : '0')).join('').matchAll(/1+/g)].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`),
  )
  return svgUri(`0 0 ${size} ${size}`, `<path fill='#fff' d='M0 0h${size}v${size}H0z'/><path fill='#000' shape-rendering='crispEdges' d='${runs.join('')}'/>`)
}
