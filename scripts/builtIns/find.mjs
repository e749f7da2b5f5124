/** Which built-ins a script uses, of those an old engine lacks; and which it brings along. */
import { parse } from 'acorn'

/** @param {ReturnType<typeof import('./table.mjs').lackedBuiltIns>} lacked
 *  @returns {{ used: Map<string, string>, brought: Set<string> }} name → a piece of the script around the first use. */
export function builtInsIn(source, lacked) {
  const used = new Map()
  const brought = new Set()
  const say = (name, { start }) => used.has(name) || used.set(name, source.slice(Math.max(0, start - 60), start + 60))
  walk(parse(source, { ecmaVersion: 2019 }), [], (node, above) => {
    const parent = above[above.length - 1]
    if (node.type === 'AssignmentExpression') brought.add(writtenName(node.left))
    if (isPropertyRead(node, parent)) {
      const whole = `${node.object.name}.${node.property.name}`
      if (lacked.statics.has(whole) && !isAsked(source, above, node.property.name)) say(whole, node)
      if (lacked.methods.has(node.property.name) && parent?.type === 'CallExpression' && parent.callee === node) say(node.property.name, node)
    }
    if (node.type === 'Identifier' && lacked.globals.has(node.name) && isFree(node, parent) && !isAsked(source, above, node.name)) say(node.name, node)
    const pattern = patternOf(node)
    if (pattern && /\(\?<[=!]/.test(pattern.text)) say('lookbehind', node)
    if (pattern && /[dv]/.test(pattern.flags)) say('regular expression flags d or v', node)
  })
  return { used, brought }
}

function walk(node, above, visit) {
  visit(node, above)
  const inside = [...above, node]
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (child && typeof child.type === 'string') walk(child, inside, visit)
  }
}

function isPropertyRead(node, parent) {
  return node.type === 'MemberExpression' && !node.computed && !(parent?.type === 'AssignmentExpression' && parent.left === node)
}

/** A name that stands for itself: no property, key, parameter or declaration. */
function isFree(node, parent) {
  if (parent?.type === 'MemberExpression') return parent.object === node || parent.computed
  if (parent?.type === 'Property') return parent.value === node
  if (parent?.type === 'UnaryExpression' && parent.operator === 'typeof') return false
  return !['VariableDeclarator', 'FunctionDeclaration', 'FunctionExpression', 'ClassDeclaration', 'ClassExpression', 'MethodDefinition'].includes(parent?.type) || parent.init === node
}

/** Asked for before it is used, in the same breath: `typeof x == "function" ? x : …`, `if (window.x) …`. */
function isAsked(source, above, name) {
  const asks = new RegExp(`typeof \\(?(\\w+\\.)?${name}\\b|\\w\\.${name}\\b|["']${name}["'] ?in\\b`)
  return above.some((node, n) => {
    const question = node.type === 'LogicalExpression' ? node.left : node.test
    const isInQuestion = question && above[n + 1] === question
    return question && !isInQuestion && asks.test(source.slice(question.start, question.end))
  })
}

/** `String.prototype.replaceAll` → `replaceAll`; `Object.fromEntries` as it is. */
function writtenName(left) {
  if (left.type !== 'MemberExpression' || left.computed) return ''
  const { object, property } = left
  return object.type === 'MemberExpression' && object.property.name === 'prototype' ? property.name : `${object.name}.${property.name}`
}

function patternOf(node) {
  if (node.type === 'Literal' && node.regex) return { text: node.regex.pattern, flags: node.regex.flags }
  if (!['NewExpression', 'CallExpression'].includes(node.type) || node.callee.name !== 'RegExp') return null
  const [text, flags] = node.arguments.map(({ value }) => (typeof value === 'string' ? value : ''))
  return { text: text ?? '', flags: flags ?? '' }
}
