/** The colours that drawings bake in, because a data URI cannot read CSS. Equal to tokens.css (a test holds it). */
export type Theme = 'light' | 'dark'

const LIGHT = {
  ink: '#1f1a17',
  soft: '#54483f',
  redInk: '#a61b1f',
  onRed: '#ffffff',
  /** On the lit lamp, which stays gold by night. */
  onGold: '#1f1a17',
  gold: '#6b4500',
  goldFill: '#e9b44c',
  goldWash: '#fdf3dc',
  green: '#24502f',
  greenFill: '#5c8a55',
  blue: '#23406b',
  cut: '#bd5d49',
  cutWash: '#f9e3da',
  line: '#e8dccb',
  sunk: '#f8f0e4',
  card: '#ffffff',
}

export type Tone = keyof typeof LIGHT

const DARK: Record<Tone, string> = {
  ink: '#f8f0e6',
  soft: '#d6c8b8',
  redInk: '#ffb4a8',
  onRed: '#ffffff',
  onGold: '#1f1a17',
  gold: '#f4cf85',
  goldFill: '#e0aa45',
  goldWash: '#382b14',
  green: '#b9dbab',
  greenFill: '#7ba872',
  blue: '#bcd0f2',
  cut: '#d27c68',
  cutWash: '#35211b',
  line: '#43382e',
  sunk: '#2b231c',
  card: '#221b16',
}

export type Palette = Record<Tone, string>

export const PALETTES: Record<Theme, Palette> = { light: LIGHT, dark: DARK }
