import { readFileSync } from 'node:fs'
import path from 'node:path'
import { PALETTES, type Theme, type Tone } from '../art/palette'

const css = readFileSync(path.join(__dirname, '../tokens.css'), 'utf8')
const night = css.indexOf('prefers-color-scheme: dark')

function coloursOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/--c-([a-z-]+):\s*(#[0-9a-f]{6});/g)].map((match) => [match[1], match[2]]))
}

const COLOURS: Record<Theme, Record<string, string>> = { light: coloursOf(css.slice(0, night)), dark: coloursOf(css.slice(night)) }

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(theme: Theme, front: string, back: string): number {
  const [a, b] = [front, back].map((name) => {
    const colour = COLOURS[theme][name]
    if (!colour) throw new Error(`tokens.css has no --c-${name} for ${theme}`)
    return luminance(colour)
  }) as [number, number]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const themes: Theme[] = ['light', 'dark']

// Every pair in which words are set.
const WORDS: [string, string[]][] = [
  ['ink', ['ground', 'card', 'sunk', 'red-wash', 'gold-wash', 'green-wash', 'blue-wash', 'cut-wash']],
  ['soft', ['ground', 'card', 'sunk', 'red-wash', 'gold-wash']],
  ['on-red', ['red', 'red-deep']],
  ['gold', ['ground', 'card', 'gold-wash']],
  ['green', ['ground', 'card', 'green-wash']],
  ['blue', ['ground', 'card', 'blue-wash']],
]

// Edges of things to tap or type in, marks and rings: 3:1 is enough to find them (WCAG 1.4.11).
const MARKS: [string, string[]][] = [
  ['edge', ['ground', 'card', 'sunk']],
  ['red-ink', ['ground', 'card']],
  ['focus', ['ground', 'card']],
  ['cut', ['ground', 'card', 'sunk', 'cut-wash']],
  ['green-fill', ['card']],
]

const each = (table: [string, string[]][]) => themes.flatMap((theme) => table.flatMap(([front, backs]) => backs.map((back) => [theme, front, back] as const)))

test.each(each(WORDS))('%s: words in %s on %s keep 7:1', (theme, front, back) => {
  expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(7)
})

test.each(each(MARKS))('%s: %s is found on %s at 3:1', (theme, front, back) => {
  expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(3)
})

test('drawings bake in the colours of the tokens', () => {
  const toToken = (tone: string) => tone.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  for (const theme of themes) {
    for (const tone of Object.keys(PALETTES[theme]) as Tone[]) {
      if (tone === 'onGold') continue // ink by day, and the lamp stays gold by night
      expect(`${theme} ${tone} ${PALETTES[theme][tone]}`).toBe(`${theme} ${tone} ${COLOURS[theme][toToken(tone)]}`)
    }
  }
})

test('body is 17 px, and 23 px in large type [F87] [K12]', () => {
  const scale = Number(/\.dl-large\s*\{\s*--scale:\s*([\d.]+)/.exec(css)?.[1])
  expect(css).toContain('--fs-body: calc(17px * var(--scale))')
  expect(17 * scale).toBeGreaterThanOrEqual(23)
})
