/** The fields of each collection's documents, read off their types by the compiler. */
import path from 'node:path'
import ts from 'typescript'

const ROOT = path.resolve(__dirname, '../../..')
/** The news are declared beside their features; without them a message has no kind. */
const FILES = ['domain/collections.ts', 'domain/news.ts']
/** Deeper than any document. */
const DEPTH_MAX = 6

/** @returns by collection: `path kind`, in the order of the alphabet. */
export function readFields(): Map<string, string[]> {
  const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] , files: FILES }, ts.sys, ROOT)
  const program = ts.createProgram(FILES.map((file) => path.join(ROOT, file)), { ...options, types: [], incremental: false, tsBuildInfoFile: undefined })
  const checker = program.getTypeChecker()
  const module = checker.getSymbolAtLocation(program.getSourceFile(path.join(ROOT, FILES[0]!))!)!
  const documents = checker.getExportsOfModule(module).find(({ name }) => name === 'Documents')!
  const found = checker.getDeclaredTypeOfSymbol(documents).getProperties()
  return new Map(found.map((symbol) => [symbol.name, [...fieldsOf(checker, checker.getTypeOfSymbol(symbol), '', 0)].sort()]))
}

function* fieldsOf(checker: ts.TypeChecker, type: ts.Type, before: string, depth: number): Generator<string> {
  if (depth > DEPTH_MAX) return
  const parts = partsOf(type).filter((part) => kindOf(checker, part) === 'object')
  for (const name of new Set(parts.flatMap((part) => part.getProperties().map((property) => property.name)))) {
    const found = parts.map((part) => part.getProperty(name))
    const types = found.flatMap((property) => (property ? [checker.getTypeOfSymbol(property)] : []))
    const mayLack = found.some((property) => !property || property.flags & ts.SymbolFlags.Optional)
    const kinds = new Set(types.flatMap(partsOf).map((part) => kindOf(checker, part)).filter((kind) => kind !== 'undefined'))
    yield `${before}${name}${mayLack ? '?' : ''} ${[...kinds].sort().join('|')}`
    for (const each of new Set(types)) yield* inside(checker, each, `${before}${name}`, depth)
  }
}

/** Of what stands in a field, and in the items of a list. */
function* inside(checker: ts.TypeChecker, type: ts.Type, at: string, depth: number): Generator<string> {
  yield* fieldsOf(checker, type, `${at}.`, depth + 1)
  for (const part of partsOf(type)) {
    const item = kindOf(checker, part) === 'list' && part.getNumberIndexType()
    if (item) yield* inside(checker, item, `${at}[]`, depth + 1)
  }
}

const partsOf = (type: ts.Type): ts.Type[] => (type.isUnion() ? type.types.flatMap(partsOf) : [type])

function kindOf(checker: ts.TypeChecker, type: ts.Type): string {
  if (type.flags & (ts.TypeFlags.StringLike)) return 'string'
  if (type.flags & ts.TypeFlags.NumberLike) return 'number'
  if (type.flags & ts.TypeFlags.BooleanLike) return 'boolean'
  if (type.flags & ts.TypeFlags.Null) return 'null'
  if (type.flags & ts.TypeFlags.Undefined) return 'undefined'
  if (checker.isArrayType(type) || checker.isTupleType(type)) return 'list'
  return type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection) ? 'object' : 'any'
}
