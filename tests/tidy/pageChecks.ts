/** Pages: what src/app.config.ts declares is there, something leads to it, and no way leads to a page that is not. */
import ts from 'typescript'
import { filesIn, isSource, isTest, type Check, type Tree } from './houseTree'
import { nodesOf, parse, whereIs } from './syntax'

const CONFIG = 'src/app.config.ts'

interface Page {
  path: string
  /** The five pages of the tab bar are main package: WeChat itself leads to them. */
  tab: boolean
}

/** The pages declared, those of a subpackage under its root. */
function pagesOf(tree: Tree): Page[] {
  return nodesOf(CONFIG, tree.get(CONFIG) ?? '').filter(ts.isObjectLiteralExpression).flatMap((object) => {
    const [root] = stringsAt(object, 'root')
    return stringsAt(object, 'pages').map((page) => ({ path: root === undefined ? page : `${root}/${page}`, tab: root === undefined }))
  })
}

function stringsAt(object: ts.ObjectLiteralExpression, name: string): string[] {
  const property = object.properties.filter(ts.isPropertyAssignment).find((one) => one.name.getText() === name)
  if (!property) return []
  const values = ts.isArrayLiteralExpression(property.initializer) ? property.initializer.elements : [property.initializer]
  return values.flatMap((value) => (ts.isStringLiteralLike(value) ? [value.text] : []))
}

const ADDRESS = /(?:^|[/#])((?:pages|packages)(?:\/[\w-]+)+\/index)(?![\w/.-])/

/** Every page a file names as an address: '/packages/wish/mine/index', `/packages/wish/detail/index?wishId=${id}`. */
function named(path: string, text: string): { page: string; where: string }[] {
  return nodesOf(path, text).flatMap((node) => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node)) return []
    const page = node.text.startsWith('.') ? undefined : ADDRESS.exec(node.text)?.[1]
    return page ? [{ page, where: whereIs(parse(path, text), node) }] : []
  })
}

export const pagesAndWays: Check = (tree) => {
  const pages = pagesOf(tree)
  const declared = new Set(pages.map(({ path }) => path))
  const sources = filesIn(tree, (path) => /^(src|domain|cloudfunctions|local)\//.test(path) && isSource(path) && !isTest(path) && path !== CONFIG)
  const ways = sources.flatMap(([path, text]) => named(path, text))
  // Only what stands on a phone leads anywhere: a QR code or a ring is one way more, not the only one.
  const led = new Set(ways.filter(({ where }) => where.startsWith('src/')).map(({ page }) => page))
  const bodies = filesIn(tree, (path) => /^src\/(pages\/[^/]+|packages\/[^/]+\/[^/]+)\/index\.tsx$/.test(path)).map(([path]) => path)
  return [
    ...pages.filter(({ path }) => !tree.has(`src/${path}.tsx`)).map(({ path }) => `${CONFIG}:1 declares ${path}, which has no file`),
    ...pages.filter(({ path, tab }) => !tab && !led.has(path)).map(({ path }) => `${CONFIG}:1 declares ${path}, to which nothing leads`),
    ...bodies.filter((path) => !declared.has(path.slice('src/'.length, -'.tsx'.length))).map((path) => `${path}:1 is not declared in ${CONFIG}`),
    ...ways.filter(({ page }) => !declared.has(page)).map(({ page, where }) => `${where} leads to ${page}, which is no page`),
  ]
}
