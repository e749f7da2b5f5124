/** The marks of village paper-cut (剪纸) as path data on any grid: petals, scalloped edges, rows of teeth, crescents.
 *  Put together with fill-rule evenodd, a mark inside a shape is a hole: one sheet, one colour, cut and not drawn. */

const round = (value: number) => String(Math.round(value * 10) / 10)
const at = (cx: number, cy: number, radius: number, degrees: number) => {
  const turn = ((degrees - 90) * Math.PI) / 180
  return `${round(cx + radius * Math.cos(turn))} ${round(cy + radius * Math.sin(turn))}`
}

/** A leaf from radius `from` to radius `to` along one direction (0° is up), `width`° wide at its belly. */
export function petal(cx: number, cy: number, from: number, to: number, degrees: number, width: number): string {
  const belly = from + (to - from) * 0.6
  return `M${at(cx, cy, from, degrees)}Q${at(cx, cy, belly, degrees - width)} ${at(cx, cy, to, degrees)}Q${at(cx, cy, belly, degrees + width)} ${at(cx, cy, from, degrees)}z`
}

export function petals(count: number, cx: number, cy: number, from: number, to: number, width: number, start = 0): string {
  return Array.from({ length: count }, (_, index) => petal(cx, cy, from, to, start + (360 / count) * index, width)).join('')
}

export function disc(cx: number, cy: number, r: number): string {
  return `M${round(cx - r)} ${round(cy)}a${r} ${r} 0 1 0 ${2 * r} 0 ${r} ${r} 0 1 0 ${-2 * r} 0z`
}

export function discs(count: number, cx: number, cy: number, distance: number, r: number, start = 0): string {
  return Array.from({ length: count }, (_, index) => {
    const [x = 0, y = 0] = at(cx, cy, distance, start + (360 / count) * index).split(' ').map(Number)
    return disc(x, y, r)
  }).join('')
}

/** A round sheet whose edge was snipped into `count` scallops. */
export function scallop(count: number, cx: number, cy: number, inner: number, outer: number): string {
  const step = 360 / count
  const arcs = Array.from({ length: count }, (_, index) => `Q${at(cx, cy, outer, step * (index + 0.5))} ${at(cx, cy, inner, step * (index + 1))}`)
  return `M${at(cx, cy, inner, 0)}${arcs.join('')}z`
}

/** A star with `points` points, rounded by petals rather than straight. */
export function star(points: number, cx: number, cy: number, inner: number, outer: number): string {
  const step = 360 / points
  const corners = Array.from({ length: points }, (_, index) => `${at(cx, cy, outer, step * index)}L${at(cx, cy, inner, step * (index + 0.5))}`)
  return `M${corners.join('L')}z`
}

/** One sheet in one colour. */
export function sheet(colour: string, ...parts: string[]): string {
  return `<path fill='${colour}' fill-rule='evenodd' d='${parts.join('')}'/>`
}
