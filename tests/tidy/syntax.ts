/** What the checks ask of a file's syntax, parsed once per text. */
import ts from 'typescript'

interface Parsed {
  file: ts.SourceFile
  /** Every node, parents before children. */
  nodes: ts.Node[]
  imports?: Import[]
}

const known = new Map<string, Parsed>()

function parsedOf(path: string, text: string): Parsed {
  const key = `${path}\n${text}`
  const before = known.get(key)
  if (before) return before
  const kind = /\.tsx$/.test(path) ? ts.ScriptKind.TSX : /\.[cm]?js$/.test(path) ? ts.ScriptKind.JS : ts.ScriptKind.TS
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, kind)
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(file)
  const parsed = { file, nodes }
  known.set(key, parsed)
  return parsed
}

export const parse = (path: string, text: string): ts.SourceFile => parsedOf(path, text).file
export const nodesOf = (path: string, text: string): readonly ts.Node[] => parsedOf(path, text).nodes

export const lineAt = (file: ts.SourceFile, position: number): number => file.getLineAndCharacterOfPosition(position).line + 1

/** Where a node stands, as `path:line`. */
export function whereIs(file: ts.SourceFile, node: ts.Node): string {
  return `${file.fileName}:${lineAt(file, node.getStart(file))}`
}

export interface Import {
  /** As written. */
  specifier: string
  /** From the top of the house when relative, else as written. */
  target: string
  where: string
  typeOnly: boolean
}

/** Whatever a file draws in: imports, re-exports, import(), require() and import types. */
export function importsOf(path: string, text: string): readonly Import[] {
  const parsed = parsedOf(path, text)
  parsed.imports ??= parsed.nodes.flatMap((node) => {
    const specifier = specifierOf(node)
    if (!specifier) return []
    const target = specifier.startsWith('.') ? resolved(path, specifier) : specifier
    return [{ specifier, target, where: whereIs(parsed.file, node), typeOnly: isTypeOnly(node) }]
  })
  return parsed.imports
}

function specifierOf(node: ts.Node): string | null {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) return literal(node.moduleSpecifier)
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal)
  if (!ts.isCallExpression(node)) return null
  const drawsIn = node.expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(node.expression) && node.expression.text === 'require')
  return drawsIn && node.arguments[0] ? literal(node.arguments[0]) : null
}

const literal = (node: ts.Node): string | null => (ts.isStringLiteralLike(node) ? node.text : null)

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  if (!ts.isImportDeclaration(node) || !node.importClause) return false
  const { phaseModifier, name, namedBindings } = node.importClause
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  return !name && !!namedBindings && ts.isNamedImports(namedBindings) && namedBindings.elements.every((element) => element.isTypeOnly)
}

function resolved(path: string, specifier: string): string {
  const parts = path.split('/').slice(0, -1)
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}
