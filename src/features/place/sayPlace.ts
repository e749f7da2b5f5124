import type { PlaceLine } from '../../../domain/place/contract'
import { PLACE_LABELS, type PlaceKind } from '../../../domain/place/vocab'
import { sayStation } from './sayStation'

/** 青禾村实践站, 云川镇实践所, 青禾果园实践基地: a place that calls itself something keeps its name. */
export function sayPlace({ kind, name }: { kind: PlaceKind; name: string }): string {
  if (kind === 'station') return sayStation(name)
  if (kind === 'subCentre') return name.endsWith('所') ? name : `${name}实践所`
  if (kind === 'centre') return name.endsWith('中心') ? name : `${name}实践中心`
  return name
}

/** As coarse as what the phone told: 不到1公里, 约3公里. */
export const sayMetres = (metres: number): string => (metres < 1000 ? '不到1公里' : `约${Math.round(metres / 1000)}公里`)

/** 实践基地 · 今天开到21:00. */
export const sayLine = ({ kind, opening }: PlaceLine): string => [PLACE_LABELS[kind].replace('新时代文明', ''), opening].filter(Boolean).join(' · ')
