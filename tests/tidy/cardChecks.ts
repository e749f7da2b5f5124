/** What an action's card promises, held against the code: where the action is defined, and which refusals it may give. */
import { filesIn, isTest, topOf, type Check, type Tree } from './houseTree'
import { importsOf } from './syntax'

interface Card {
  name: string
  /** Where it is declared, as `path:line`. */
  where: string
  /** The room of domain/ it is declared in. */
  room: string
  refusals: string[]
}

const CARD = /^ {2}'([\w.]+)': (?:read|write|deskRead|deskWrite)\(/

function cardsIn(tree: Tree): Card[] {
  return filesIn(tree, (path) => /^domain\/.+\/actions\.ts$/.test(path)).flatMap(([path, text]) => {
    const lines = text.split('\n')
    const starts = lines.flatMap((line, n) => (CARD.test(line) ? [n] : []))
    return starts.map((start, nth) => {
      const block = lines.slice(start, starts[nth + 1] ?? lines.length).join('\n')
      const refusals = quoted(/refusals: \[([^\]]*)\]/.exec(block)?.[1] ?? '')
      return { name: CARD.exec(lines[start] ?? '')?.[1] ?? '', where: `${path}:${start + 1}`, room: path.slice('domain/'.length, -'/actions.ts'.length), refusals }
    })
  })
}

const quoted = (text: string): string[] => [...text.matchAll(/'(\w+)'/g)].map((match) => match[1] ?? '')

/** Name → files that define it. */
function definitions(tree: Tree): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [path, text] of filesIn(tree, (path) => path.startsWith('cloudfunctions/actions/') && !isTest(path))) {
    for (const [, name = ''] of text.matchAll(/\bdefine(?:Read|Write)\(\s*'([\w.]+)'/g)) found.set(name, [...(found.get(name) ?? []), path])
  }
  return found
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))

/** Every action is defined once, in the folder of the room that has its card. */
export const oneFilePerAction: Check = (tree) => {
  const defined = definitions(tree)
  return cardsIn(tree).flatMap(({ name, where, room }) => {
    const [home, ...more] = defined.get(name) ?? []
    if (!home) return [`${where} ${name} is nowhere in cloudfunctions/actions`]
    return [...more, ...(folderOf(home) === `cloudfunctions/actions/${room}` ? [] : [home])].map((path) => `${path}:1 is not the place of ${name}`)
  })
}

const isWording = (path: string): boolean => /^domain\/.*(refusals|actions)\.ts$/.test(path)

/** Every reason is given somewhere; one nobody gives is a sentence nobody needs. */
export const everyReasonIsGiven: Check = (tree) => {
  const given = new Set(filesIn(tree, (path) => !isWording(path) && ['domain', 'cloudfunctions', 'local', 'src'].includes(topOf(path)) && !isTest(path))
    .flatMap(([, text]) => reasonsIn(text)))
  return filesIn(tree, (path) => /^domain\/.+\/refusals\.ts$/.test(path)).flatMap(([path, text]) => text.split('\n').flatMap((line, n) => {
    const reason = /^ {2}([A-Z_]+): '/.exec(line)?.[1]
    return reason && !given.has(reason) ? [`${path}:${n + 1} nobody gives ${reason}`] : []
  }))
}

/** What a card declares is given by the action or by something it calls; what the action's own file gives is declared. */
export const cardsTellTheirRefusals: Check = (tree) => {
  const defined = definitions(tree)
  const common = new Set((tree.get('domain/ground/refusals.ts') ?? '').split('\n').flatMap((line) => /^ {2}([A-Z_]+): '/.exec(line)?.[1] ?? []))
  const reach = reachIn(tree)
  return cardsIn(tree).flatMap(({ name, where, refusals }) => {
    const home = defined.get(name)?.[0]
    if (!home) return []
    const own = refusedIn(tree.get(home) ?? '')
    const near = new Set([...reach(home)].flatMap((path) => reasonsIn(tree.get(path) ?? '')))
    return [
      ...refusals.filter((reason) => common.has(reason)).map((reason) => `${where} ${name} need not declare ${reason}`),
      ...refusals.filter((reason) => !common.has(reason) && !near.has(reason)).map((reason) => `${where} ${name} never gives ${reason}`),
      ...own.filter((reason) => !common.has(reason) && !refusals.includes(reason)).map((reason) => `${home}:1 gives ${reason} undeclared`),
    ]
  })
}

const refusedIn = (text: string): string[] => [...text.matchAll(/\brefuse\('([A-Z_]+)'\)/g)].map((match) => match[1] ?? '')
const reasonsIn = (text: string): string[] => [...text.matchAll(/'([A-Z]+(?:_[A-Z]+)*)'/g)].map((match) => match[1] ?? '')

/** All that a file draws in, itself included, wording left out. */
function reachIn(tree: Tree): (path: string) => Set<string> {
  const next = new Map<string, string[]>()
  const drawnBy = (path: string): string[] => {
    const known = next.get(path)
    if (known) return known
    const drawn = importsOf(path, tree.get(path) ?? '').filter(({ typeOnly }) => !typeOnly)
      .flatMap(({ target }) => [`${target}.ts`, `${target}/index.ts`].filter((one) => tree.has(one) && !isWording(one)))
    next.set(path, drawn)
    return drawn
  }
  return (path) => {
    const seen = new Set([path])
    for (const one of seen) for (const drawn of drawnBy(one)) seen.add(drawn)
    return seen
  }
}
