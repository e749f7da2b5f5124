/** Window flowers (窗花) for pages with nothing on them yet. Drawn on a 160 grid over a scalloped sheet of wash. */
import type { Palette } from './palette'
import { disc, discs, petal, petals, scallop, sheet } from './paperCut'
import { svgUri } from './svgUri'

const GROUND = scallop(24, 80, 80, 74, 84)

/** The lantern that is lit when a wish is told. */
const LANTERN =
  'M78 18h4v14h-4zM62 32h36l4 9H58zM58 41h44c16 8 24 20 24 33s-8 25-24 33H58c-16-8-24-20-24-33s8-25 24-33zM58 107h44l-4 9H62z' +
  'M66 119h4v20h-4zM74 119h4v26h-4zM82 119h4v26h-4zM90 119h4v20h-4z' +
  // cut out: a flower in the middle, ribs beside it
  petals(8, 80, 74, 5, 19, 22) + disc(80, 74, 3) +
  'M54 50c-9 14-9 34 0 48-14-9-17-39 0-48zM106 50c9 14 9 34 0 48 14-9 17-39 0-48zM60 46h40v3H60zM60 99h40v3H60z'

const RAYS = petals(12, 80, 74, 60, 70, 3, 15)

/** A magpie on a plum branch: good news is on its way. */
const MAGPIE =
  'M28 60l14-5c5-11 19-15 29-7 13 3 26 10 35 21l42 33-14-3 8 9-50-20c-16 8-37 3-46-11-4-6-4-11-3-15z' +
  disc(51, 56, 2.4) +
  'M66 60c15 1 29 9 36 20-15-1-30-8-36-20zM59 67c5 10 14 16 25 18-13 2-23-5-25-18zM106 81l28 18-26-12z'
const BRANCH =
  'M20 122c30-12 66-9 120 2l1 5c-48-8-86-11-119-1zM74 90l5 23h-4l-5-23zM85 90l6 24h-4l-6-24z'
/** Full plum blossoms beside and below the branch. */
const PLUM =
  petals(5, 36, 106, 3, 16, 40) + petals(5, 122, 132, 3, 15, 40, 20) + petals(5, 62, 136, 3, 12, 40, 10)

/** Three ears of rice: points and what they bring home. */
function ear(x: number, top: number, lean: number): string {
  const grains = Array.from({ length: 5 }, (_, index) => {
    const y = top + 14 + index * 11
    const foot = x + lean * index * 1.5
    return petal(foot, y + 9, 0, 19, -38 + lean * 4, 22) + petal(foot, y + 9, 0, 19, 38 + lean * 4, 22)
  })
  return petal(x, top + 16, 0, 19, lean * 4, 22) + grains.join('')
}
const HARVEST =
  ear(80, 22, 0) + ear(46, 42, 2) + ear(114, 42, -2) +
  'M78 96h4v40h-4zM61 104c8 8 12 18 14 32h-4c-2-12-6-21-13-28zM99 104c-8 8-12 18-14 32h4c2-12 6-21 13-28zM58 116h44v7H58z'

/** A house with a window flower, the day's work done. */
const HOUSE =
  'M80 34l52 36-5 6-5-3v56H38V73l-5 3-5-6z' +
  'M52 84h22v22H52zM86 84h22v45H86z' +
  'M80 50a7 7 0 1 0 .1 0z'
const WINDOW = petals(4, 63, 95, 1, 11, 34, 45) + 'M90 90h14v14H90zM90 108h14v17H90z' + 'M104 42V26h12v26z'

/** An oil lamp waiting for its flame: light it once more. */
const LAMP =
  'M44 84h72c0 18-12 28-26 30v10h18v9H52v-9h18v-10c-14-2-26-12-26-30zM116 88c14-4 22 2 20 12-2 9-14 12-26 8l4-6c8 3 14 1 15-4s-6-6-14-3z' +
  'M60 92c4 8 10 12 18 13-12 2-20-4-22-13z' + disc(88, 97, 3) + disc(98, 94, 2.4)
const FLAME = 'M80 34c10 14 14 24 12 34-2 8-7 12-12 12s-10-4-12-12c-2-10 2-20 12-34zM80 54c4 7 6 11 5 16-1 3-3 5-5 5s-4-2-5-5c-1-5 1-9 5-16z'

const SCENES = {
  lantern: { cut: LANTERN, gold: RAYS },
  magpie: { cut: MAGPIE + BRANCH, gold: PLUM },
  harvest: { cut: 'M58 116h44v7H58z', gold: HARVEST },
  door: { cut: HOUSE + WINDOW, gold: discs(8, 36, 40, 12, 2) + disc(36, 40, 8) },
  lamp: { cut: LAMP, gold: FLAME },
}

export type SceneName = keyof typeof SCENES

export function drawScene(name: SceneName, palette: Palette): string {
  const { cut, gold } = SCENES[name]
  return svgUri('0 0 160 160', sheet(palette.cutWash, GROUND) + sheet(palette.goldFill, gold) + sheet(palette.cut, cut))
}
