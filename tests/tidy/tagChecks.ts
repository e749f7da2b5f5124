/** What test names quote: `[F12]` is a claim about a row of what the product owes, so the row must be there. */
import ts from 'typescript'
import { isKnownTag } from '../../scripts/features/count'
import { filesIn, isTest, type Check } from './houseTree'
import { nodesOf, parse, whereIs } from './syntax'

/** In the name of a test or a chapter square brackets are for tags alone. */
const BRACKETS = /\[([^\]]*)\]/g
/** In other texts, where a table may hold names of tests, only what looks like one. */
const LOOKS_LIKE_ONE = / \[((?:[SFNK]|R-|FC-)[\w-]*)\]/g

export const tagsAreKnown: Check = (tree) =>
  filesIn(tree, (path) => isTest(path) && /\.tsx?$/.test(path)).flatMap(([path, text]) => {
    const file = parse(path, text)
    return nodesOf(path, text).flatMap((node) => {
      if (!ts.isStringLiteralLike(node)) return []
      const tags = [...node.text.matchAll(isName(node) ? BRACKETS : LOOKS_LIKE_ONE)].map((match) => match[1] ?? '')
      return tags.filter((tag) => !isKnownTag(tag)).map((tag) => `${whereIs(file, node)} quotes ${tag}, which is no row`)
    })
  })

/** The first thing said to test(), describe() and their like, .each() included. */
function isName(node: ts.StringLiteralLike): boolean {
  const call = node.parent
  return ts.isCallExpression(call) && call.arguments[0] === node && /^(test|it|describe)\b/.test(call.expression.getText())
}
