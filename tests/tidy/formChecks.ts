/** How files are cut and named, and what the house consists of. */
import ts from 'typescript'
import { filesIn, isSource, topOf, type Check } from './houseTree'
import { importsOf, lineAt, nodesOf, parse, whereIs } from './syntax'

export const FILE_LINES = 300
export const FUNCTION_LINES = 70

export const fileLength: Check = (tree) =>
  filesIn(tree, (path) => isSource(path) || path.endsWith('.css')).flatMap(([path, text]) => {
    const lines = text.replace(/\n$/, '').split('\n').length
    return lines > FILE_LINES ? [`${path}:${lines} is longer than ${FILE_LINES} lines`] : []
  })

/** A describe block is a chapter, not a function: its tests are measured one by one. */
export const functionLength: Check = (tree) =>
  filesIn(tree, isSource).flatMap(([path, text]) => {
    const file = parse(path, text)
    return nodesOf(path, text).filter((node) => ts.isFunctionLike(node) && !isChapter(node)).flatMap((node) => {
      const lines = lineAt(file, node.end) - lineAt(file, node.getStart(file)) + 1
      return lines > FUNCTION_LINES ? [`${whereIs(file, node)} is a function of ${lines} lines`] : []
    })
  })

function isChapter(node: ts.Node): boolean {
  return ts.isCallExpression(node.parent) && /^describe\b/.test(node.parent.expression.getText())
}

const PAGE = /^src\/(app\.tsx|(pages|packages|custom-tab-bar)\/(.+\/)?index\.tsx)$/
const CONFIG = /(^config\/.+|\.config\.([cm]?[jt]s))$/

export const noDefaultExports: Check = (tree) =>
  filesIn(tree, (path) => isSource(path) && !PAGE.test(path) && !CONFIG.test(path)).flatMap(([path, text]) => {
    const file = parse(path, text)
    return file.statements.filter(exportsDefault).map((statement) => `${whereIs(file, statement)} exports a default`)
  })

function exportsDefault(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return !statement.isExportEquals
  if (ts.isExportDeclaration(statement)) {
    const { exportClause } = statement
    return !!exportClause && ts.isNamedExports(exportClause) && exportClause.elements.some(({ name }) => name.text === 'default')
  }
  return ts.canHaveModifiers(statement) && !!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
}

/** A file that only passes on what others export hides where things are. */
export const noBarrels: Check = (tree) =>
  filesIn(tree, isSource).flatMap(([path, text]) => {
    const { statements } = parse(path, text)
    const passesOn = statements.some(ts.isExportDeclaration)
    const only = statements.every((statement) => ts.isExportDeclaration(statement) || ts.isImportDeclaration(statement))
    return passesOn && only ? [`${path}:1 only re-exports`] : []
  })

/** A helper is a person here: somebody who takes up a wish. */
const VAGUE = new Set(['util', 'utils', 'common', 'helpers'])

export const noVagueNames: Check = (tree) =>
  filesIn(tree, () => true).flatMap(([path]) => {
    const words = path.split(/[/._-]|(?<=[a-z0-9])(?=[A-Z])/)
    const vague = words.find((word) => VAGUE.has(word.toLowerCase()))
    return vague ? [`${path}:1 is named ${vague}`] : []
  })

/** x.weapp.ts and x.h5.ts are two bodies of one interface; alone may be only what files of the same platform use. */
export const platformTwins: Check = (tree) => {
  const platformOf = (path: string): string => /\.(weapp|h5)\.tsx?$/.exec(path)?.[1] ?? ''
  const bare = (path: string): string => path.replace(/(\.(weapp|h5))?\.tsx?$/, '')
  const files = filesIn(tree, (path) => topOf(path) === 'src' && /\.tsx?$/.test(path))
  return files.filter(([path]) => platformOf(path) !== '').flatMap(([path]) => {
    const platform = platformOf(path)
    if (files.some(([other]) => bare(other) === bare(path) && platformOf(other) !== '' && platformOf(other) !== platform)) return []
    const users = files.filter(([other, text]) => platformOf(other) !== platform && importsOf(other, text).some(({ target }) => target === bare(path)))
    return users.map(([user]) => `${user}:1 finds ${bare(path)} on ${platform} only`)
  })
}

/** DESIGN §2: the names the customer fixed, and the rooms each has. */
const ROOMS = [
  'domain', 'src/pages', 'src/packages', 'src/features', 'src/ui', 'src/client', 'src/platform',
  'cloudfunctions/api', 'cloudfunctions/desk', 'cloudfunctions/timer', 'cloudfunctions/actions', 'cloudfunctions/kernel', 'cloudfunctions/store',
  'local', 'config', 'tests/race', 'tests/crash', 'tests/bank', 'tests/authz', 'tests/e2e', 'tests/weapp', 'tests/cloudbase',
  'bench', 'scripts', 'docs/decisions',
]
const TOP_FILES = [
  'project.config.json', 'package.json', 'tsconfig.json', 'jest.config.ts', 'README.md',
  'src/app.tsx', 'src/app.config.ts', 'src/tokens.css', 'tests/tidy.test.ts',
]

export const everyRoomExists: Check = (tree) => [
  ...ROOMS.filter((room) => ![...tree.keys()].some((path) => path.startsWith(`${room}/`))).map((room) => `${room}:1 is missing`),
  ...TOP_FILES.filter((file) => !tree.has(file)).map((file) => `${file}:1 is missing`),
]

/** One feature noun everywhere: a folder of the front end or of the actions has its law in domain, or its like in the
 *  host, as the demo county has. */
export const oneFeatureNoun: Check = (tree) => {
  const laws = new Set([...tree.keys()].flatMap((path) => /^(?:domain|local)\/([^/]+)\//.exec(path)?.[1] ?? []))
  const strangers = [...tree.keys()].flatMap((path) => {
    const feature = /^(?:src\/features|cloudfunctions\/actions)\/([^/]+)\//.exec(path)?.[1]
    return feature && !laws.has(feature) ? [`${path}:1 is of ${feature}, which neither domain nor local knows`] : []
  })
  return strangers.sort()
}
