/** Finding a place by the name people write: 青禾村, 青禾村新时代文明实践站 and 青禾村实践站 are one. What lies outside the
 *  uploader's reach is told apart from what is not there. */
import type { StationPath } from '../place/place'

export interface NamedPlace extends StationPath {
  id: string
  kind: 'centre' | 'subCentre' | 'station'
  name: string
  /** Of a station: its township's name. */
  township: string
}

/** What a sheet may refer to. */
export interface KnownPlaces {
  centre: string
  places: readonly NamedPlace[]
  /** The lowest of the path that is filled in bounds what may be written. */
  scope: StationPath
}

export const plainPlaceName = (name: string): string => name.normalize('NFKC').replace(/\s/g, '').replace(/(新时代)?(文明)?实践(中心|所|站)$/, '')

/** 青禾村（站）, 青禾村委会 and 青禾 are 青禾, if only one place is called so. */
const looseName = (name: string): string => plainPlaceName(plainPlaceName(name).replace(/\((站|村|社区|实践站)\)$/, '')).replace(/(..)(村民委员会|村委会|居委会|村|社区)$/, '$1')
const shortName = ({ name }: NamedPlace): string => plainPlaceName(name)
/** Candidates that fit into one sentence. */
const SHOWN = 3

export type FoundPlace = { place: NamedPlace } | { words: string }

/** By name to all of that name; made once a sheet, because a sheet has twenty thousand rows. */
export class PlaceFinder {
  readonly #byName = new Map<string, NamedPlace[]>()
  readonly #byLoose = new Map<string, NamedPlace[]>()

  constructor(private readonly known: KnownPlaces) {
    for (const place of known.places) {
      const key = `${place.kind}:${plainPlaceName(place.name)}`
      this.#byName.set(key, [...(this.#byName.get(key) ?? []), place])
      if (place.kind !== 'station') continue
      const loose = looseName(place.name)
      for (const each of [loose, looseName(`${plainPlaceName(place.township)}${loose}`)]) this.#byLoose.set(each, [...(this.#byLoose.get(each) ?? []), place])
    }
  }

  find(kind: 'subCentre' | 'station', name: string, township = ''): FoundPlace {
    const named = this.#named(kind, name)
    const near = township === '' ? named : named.filter((place) => plainPlaceName(place.township) === plainPlaceName(township))
    if (named.length === 0) return { words: kind === 'station' ? '县里没有这个站，请核对村名' : '县里没有这个所，请核对乡镇名' }
    if (near.length === 0) return { words: '不在表里写的那个乡镇，请核对' }
    const within = near.filter((each) => this.reaches(each))
    if (near.length > 1 && this.#isLoose(kind, name)) return within.length === 1 ? { place: within[0] as NamedPlace } : { words: `可能是${near.slice(0, SHOWN).map((each) => `${each.township}${shortName(each)}`).join('、')}，请写全` }
    if (near.length > 1) return { words: '县里有几个同名的，请把乡镇也填上' }
    const [place] = near as [NamedPlace]
    return this.reaches(place) ? { place } : { words: '不归您这里管，请交给那边的同志来导' }
  }

  /** By its full name; where no place has it, by the township's name before it or without its 村 or 社区. */
  #named(kind: NamedPlace['kind'], name: string): NamedPlace[] {
    const exact = this.#byName.get(`${kind}:${plainPlaceName(name)}`)
    return exact ?? (kind === 'station' ? [...new Set(this.#byLoose.get(looseName(name)) ?? [])] : [])
  }

  #isLoose(kind: NamedPlace['kind'], name: string): boolean {
    return !this.#byName.has(`${kind}:${plainPlaceName(name)}`)
  }

  reaches({ subCentre, station }: StationPath): boolean {
    const { scope } = this.known
    return (scope.subCentre === '' || scope.subCentre === subCentre) && (scope.station === '' || scope.station === station)
  }
}
