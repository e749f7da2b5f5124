import { Figure } from '../../ui/Figure'
import { splitMinutes } from '../star/sayStars'

/** 12 小时30分: the hours large, the rest beside them. */
export function HoursFigure({ label, minutes, note }: { label: string; minutes: number; note?: string }) {
  const { value, unit } = splitMinutes(minutes)
  return <Figure label={label} value={value} unit={unit} tone="green" note={note} />
}
