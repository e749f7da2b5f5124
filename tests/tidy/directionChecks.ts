/** Who may know whom: src → domain ← cloudfunctions, the host above both, contracts' validators on the server only. */
import { filesIn, isSource, isTest, topOf, type Check, type Tree } from './houseTree'
import { importsOf, type Import } from './syntax'

const MAY_IMPORT: Record<string, readonly string[]> = {
  src: ['src', 'domain'],
  domain: ['domain'],
  cloudfunctions: ['cloudfunctions', 'domain'],
  local: ['local', 'cloudfunctions', 'domain'],
}

/** What each side never draws in from npm or Node. */
const FOREIGN: Record<string, RegExp> = {
  src: /^(node:|fastify|@fastify\/|libsql$|@cloudbase\/|mingo)/,
  domain: /^(?!zod$)/,
  cloudfunctions: /^(react|@tarojs\/|@nutui\/|fastify|@fastify\/)/,
  local: /^(react|@tarojs\/|@nutui\/)/,
}

const isContract = (path: string): boolean => /^domain\/(.+\/)?contracts?(\.ts)?$/.test(path)

function* productImports(tree: Tree): Generator<[string, Import]> {
  for (const [path, text] of filesIn(tree, (path) => topOf(path) in MAY_IMPORT && isSource(path))) {
    for (const one of importsOf(path, text)) yield [path, one]
  }
}

/** Tests may besides use what tests share. */
export const importDirection: Check = (tree) =>
  [...productImports(tree)]
    .filter(([path, { specifier, target }]) => {
      const allowed = MAY_IMPORT[topOf(path)] ?? []
      return specifier.startsWith('.') && !allowed.includes(topOf(target)) && !(isTest(path) && topOf(target) === 'tests')
    })
    .map(([, { where, specifier }]) => `${where} may not import ${specifier}`)

export const foreignPackages: Check = (tree) =>
  [...productImports(tree)]
    .filter(([path, { specifier }]) => !isTest(path) && !specifier.startsWith('.') && FOREIGN[topOf(path)]?.test(specifier))
    .map(([, { where, specifier }]) => `${where} has no business with ${specifier}`)

export const zodInContractsOnly: Check = (tree) =>
  filesIn(tree, (path) => isSource(path) && !isContract(path) && !/^(cloudfunctions\/kernel|tests)\//.test(path)).flatMap(([path, text]) =>
    importsOf(path, text).filter(({ specifier }) => /^zod(\/|$)/.test(specifier)).map(({ where }) => `${where} imports zod`),
  )

/** A contract's values carry zod: whatever could ship to a phone takes only its types. */
export const contractTypesOnly: Check = (tree) =>
  [...productImports(tree)]
    .filter(([path, { target, typeOnly }]) => ['src', 'domain'].includes(topOf(path)) && !isTest(path) && !isContract(path) && isContract(target) && !typeOnly)
    .map(([, { where, specifier }]) => `${where} takes more than types from ${specifier}`)

export const vocabImportsGroundOnly: Check = (tree) =>
  [...productImports(tree)]
    .filter(([path, { target }]) => /^domain\/.+\/vocab\.ts$/.test(path) && !target.startsWith('domain/ground/'))
    .map(([, { where, specifier }]) => `${where} imports ${specifier}`)

const isExamples = (path: string): boolean => /^domain\/(.+\/)?examples(\.ts)?$/.test(path)

/** Examples lie beside the contracts for tests to read; nothing that runs for people may lean on them. */
export const examplesInTestsOnly: Check = (tree) =>
  [...productImports(tree)]
    .filter(([path, { target }]) => !isTest(path) && !isExamples(path) && isExamples(target))
    .map(([, { where, specifier }]) => `${where} takes ${specifier}, which is for tests`)
