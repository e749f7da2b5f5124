import { Image } from '@tarojs/components'
import { drawIcon, type IconName } from '../art/icons'
import type { Tone } from '../art/palette'
import { accessible } from './accessible'
import { usePalette } from './usePalette'

interface IconProps {
  name: IconName
  tone?: Tone
  size?: 'small' | 'medium' | 'large' | 'huge'
  heavy?: boolean
}

/** Always beside words, so silent to a screen reader. */
export function Icon({ name, tone = 'ink', size = 'medium', heavy }: IconProps) {
  const palette = usePalette()
  return <Image className={`dl-icon dl-icon--${size}`} src={drawIcon(name, palette[tone], heavy)} {...accessible({ hidden: true })} />
}
