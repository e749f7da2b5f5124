import { Image } from '@tarojs/components'
import type { Palette } from '../art/palette'
import { accessible } from './accessible'
import { usePalette } from './usePalette'

interface DrawingProps {
  className: string
  draw: (palette: Palette) => string
  /** What it shows, when no words beside it say so. */
  label?: string
}

/** One of our own drawings, in the colours of the hour. */
export function Drawing({ className, draw, label }: DrawingProps) {
  return <Image className={className} src={draw(usePalette())} {...accessible(label ? { role: 'img', label } : { hidden: true })} />
}
