/** What may not stand in the house: leftovers, unwelcome words, English where a villager reads, paths of a machine. */
import ts from 'typescript'
import { filesIn, isSource, isTest, linesWith, topOf, type Check } from './houseTree'
import { nodesOf, parse, whereIs } from './syntax'

const CODE = /\.([cm]?ts|tsx|[cm]?js|css|html)$/

// The classes of one letter keep this line from being what it looks for.
const NOTE = /(\/\/|\/\*|^\s*\*|<!--).*\b(TO[D]O|FIX[M]E|XX[X])\b.*/

export const noNotesToSelf: Check = (tree) =>
  filesIn(tree, (path) => CODE.test(path)).flatMap(([path, text]) =>
    linesWith(path, text, NOTE, 'leaves a note:'),
  )

export const noDebugging: Check = (tree) =>
  filesIn(tree, isSource).flatMap(([path, text]) => {
    const file = parse(path, text)
    const prints = !/^(scripts|bench|local)\//.test(path)
    return nodesOf(path, text).flatMap((node) => {
      if (ts.isDebuggerStatement(node)) return [`${whereIs(file, node)} stops in the debugger`]
      return prints && ts.isPropertyAccessExpression(node) && node.getText(file) === 'console.log' ? [`${whereIs(file, node)} prints to the console`] : []
    })
  })

export const noHalvedTests: Check = (tree) =>
  filesIn(tree, isSource).flatMap(([path, text]) => {
    const file = parse(path, text)
    return nodesOf(path, text).flatMap((node) => {
      const halved = ts.isPropertyAccessExpression(node)
        ? /^(describe|test|it)(\.\w+)*\.(only|skip)$/.test(node.getText(file))
        : ts.isCallExpression(node) && /^(xdescribe|xtest|xit|fdescribe|fit)(\.\w+)?$/.test(node.expression.getText(file))
      return halved ? [`${whereIs(file, node)} leaves tests out`] : []
    })
  })

/** 国办函〔2026〕12号 and the dignity of §7: nobody is hurried, clocked or ranked. 抢险, 抢救, 抢修 are other words. */
export const noUnwelcomeWords: Check = (tree) =>
  filesIn(tree, (path) => ['src', 'domain'].includes(topOf(path)) && !isTest(path)).flatMap(([path, text]) =>
    linesWith(path, text, /抢(?![险救修])|打卡|排名/, 'says'),
  )

const LATIN = /[A-Za-z]{2,}/
/** Of markup only what stands between the tags is read. */
const TAG = /<[^>]*>/g
const HAN = /\p{Script=Han}/u
/** Attributes and options whose text a person reads or hears. */
const READ_ALOUD = /^(title|subtitle|label|placeholder|alt|aria-?label|ariaLabel|hint|caption|content|message|confirmText|cancelText|navigationBarTitleText)$/

/** JSX text, texts of attributes that are read, and any sentence that mixes both scripts. */
export const noEnglishCopy: Check = (tree) =>
  filesIn(tree, (path) => topOf(path) === 'src' && /\.tsx?$/.test(path) && !isTest(path)).flatMap(([path, text]) => {
    const file = parse(path, text)
    return nodesOf(path, text).flatMap((node) => {
      const said = copyOf(node)
      return said !== null && LATIN.test(said.replace(TAG, '')) ? [`${whereIs(file, node)} says in English: ${said.trim()}`] : []
    })
  })

/** The text of a node as far as people read it, else null. */
function copyOf(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return node.text
  const text = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) ? node.text : null
  if (text === null) return null
  return HAN.test(text) || isRead(node) ? text : null
}

function isRead(node: ts.Node): boolean {
  if (ts.isTemplateSpan(node.parent) || ts.isTemplateExpression(node.parent) || ts.isConditionalExpression(node.parent)) return isRead(node.parent)
  const { parent } = node
  if (ts.isJsxExpression(parent)) return !ts.isJsxAttribute(parent.parent) || READ_ALOUD.test(parent.parent.name.getText())
  if (ts.isJsxAttribute(parent)) return READ_ALOUD.test(parent.name.getText())
  return ts.isPropertyAssignment(parent) && parent.initializer === node && READ_ALOUD.test(parent.name.getText())
}

/** The places of one computer: build machines' roots, homes of people. */
const MACHINE_PATH = /(^|[^A-Za-z0-9_.$-])(\/(work|tmp|root|farm)\/|\/(home|Users)\/\w+\/|[A-Z]:\\Users\\)\S*/

export const noMachinePaths: Check = (tree) =>
  filesIn(tree, () => true).flatMap(([path, text]) => linesWith(path, text, MACHINE_PATH, 'names a machine\'s path:'))
