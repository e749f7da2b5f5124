/** A QR code as a picture: always dark on white, with its quiet zone, or scanners at the counter miss it in the dark. */
import { encode } from 'uqr'
import { svgUri } from './svgUri'

export function drawQr(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 3 })
  // Runs of dark cells become one stroke each: half the bytes of single squares.
  const runs = data.map(strokesOf)
  return svgUri(`0 0 ${size} ${size}`, `<path fill='#fff' d='M0 0h${size}v${size}H0z'/><path fill='#000' shape-rendering='crispEdges' d='${runs.join('')}'/>`)
}

function strokesOf(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    const from = x
    while (row[x]) x++
    if (x > from) path += `M${from} ${y}h${x - from}v1h-${x - from}z`
  }
  return path
}
