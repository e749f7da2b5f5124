import { svgUri } from '../../art/svgUri'
import type { Palette } from '../../art/palette'
import { Drawing } from '../../ui/Drawing'

/** From mouth corners down to a wide smile; index is the score. */
const MOUTHS = ['', 'M15 34q9-9 18 0', 'M16 33q8-4 16 0', 'M16 31h16', 'M15 29q9 8 18 0', 'M13 28h22q-1 10-11 10t-11-10z']
const EYES = 'M17 18.5v3M31 18.5v3'
const SMILING_EYES = 'M14 21q3-4 6 0M28 21q3-4 6 0'

const drawn = new Map<string, string>()

/** A paper-cut face: one disc, one line. The words beside it say the same. */
function drawFace(score: number, { goldFill, goldWash, sunk, soft, ink }: Palette): string {
  const key = `${score}${ink}`
  const known = drawn.get(key)
  if (known) return known
  const [fill, edge] = score >= 4 ? [goldWash, goldFill] : [sunk, soft]
  const uri = svgUri(
    '0 0 48 48',
    `<circle cx='24' cy='24' r='21' fill='${fill}' stroke='${edge}' stroke-width='2'/>` +
      `<path d='${score === 5 ? SMILING_EYES : EYES}${MOUTHS[score] ?? ''}' fill='none' stroke='${ink}' stroke-width='3' stroke-linecap='round' stroke-linejoin='round'/>`,
  )
  drawn.set(key, uri)
  return uri
}

export function ScoreFace({ score }: { score: number }) {
  return <Drawing className="score-face" draw={(palette) => drawFace(score, palette)} />
}
