// The house rules a linter can hold: who may import whom, short files and functions, no stray console.
import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const CODE = '*.{ts,tsx,mjs,cjs,js}'
const TESTS = [
  '**/*.test.{ts,tsx,mjs}',
  '**/contractKit/*.ts',
  `{tests,config/jest}/**/${CODE}`,
]
const CONTRACTS = ['domain/**/contract.ts', 'domain/**/contracts.ts']

// Who may import whom: src → domain ← cloudfunctions.

const DIRECTION = 'src → domain ← cloudfunctions: what both need belongs in domain.'

/** Imports that climb out of their own folder into one of these at the root. */
const outTo = (...names) => ({ regex: `^(\\.\\./)+(${names.join('|')})(/|$)`, message: DIRECTION })

/** Packages other than these. Relative imports pass. */
const packagesBut = (...names) => ({
  regex: `^(?!\\.${names.map((name) => `|${name}(/|$)`).join('')})`,
  message: 'domain is pure: no package, but zod inside contract.ts.',
})

const imports = (files, patterns, ignores = TESTS) => ({
  files,
  ignores,
  plugins: { '@typescript-eslint': tseslint.plugin },
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
})

const outOfDomain = outTo('src', 'cloudfunctions', 'local', 'tests', 'scripts', 'bench')

const importRules = [
  imports([`src/**/${CODE}`], [
    outTo('cloudfunctions', 'local', 'tests', 'scripts', 'bench'),
    { group: ['zod', 'zod/*'], message: 'No validator ships to a phone.' },
    { regex: '/domain/(.*/)?contracts?$', allowTypeImports: true, message: 'A contract carries zod: import its types only.' },
  ]),
  imports([`cloudfunctions/**/${CODE}`], [outTo('src', 'local', 'tests', 'scripts', 'bench')]),
  imports([`local/**/${CODE}`], [outTo('src', 'tests', 'bench')]),
  imports([`domain/**/${CODE}`], [outOfDomain, packagesBut()], [...TESTS, ...CONTRACTS]),
  imports(CONTRACTS, [outOfDomain, packagesBut('zod')]),
]

// Syntax is compiled for old phones; methods are not, so what ships there keeps to those of 2020.
const tooNew = 'at|matchAll|allSettled|findLast|findLastIndex|toSorted|toReversed|toSpliced|replaceAll|hasOwn|randomUUID'
const namedExportsOnly = {
  selector: 'ExportDefaultDeclaration',
  message: 'Name what you export; only Taro pages and configs are default.',
}
const oldPhones = {
  selector: `CallExpression[callee.property.name=/^(${tooNew})$/], CallExpression[callee.name="structuredClone"]`,
  message: 'Phones from before 2021 have no such method.',
}

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'data/', 'coverage/', 'screenshots/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: [`**/${CODE}`],
    extends: [js.configs.recommended, tseslint.configs.recommended],
    rules: {
      'no-undef': 'off', // tsc knows undefined names better
      eqeqeq: ['error', 'smart'],
      'no-console': 'error',
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', namedExportsOnly],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // An open list in domain/ground is lengthened that way (declare module … extends Record<keyof typeof wishNews, string>).
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
  {
    files: [`src/**/${CODE}`],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  importRules,
  { files: [`{src,domain}/**/${CODE}`], ignores: TESTS, rules: { 'no-restricted-syntax': ['error', namedExportsOnly, oldPhones] } },

  // Where the rules give way.
  { files: [`{scripts,bench,local}/**/${CODE}`, 'config/jest/failOnConsole.ts'], rules: { 'no-console': 'off' } },
  { files: TESTS, rules: { 'max-lines-per-function': 'off' } },
  {
    files: [
      'src/{pages,packages}/**/index.tsx',
      'src/custom-tab-bar/index.tsx',
      'src/app.tsx',
      'src/**/*.config.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', oldPhones] },
  },
  { files: ['*.config.{ts,js,mjs,cjs}', `config/**/${CODE}`], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/*.{cjs,js}'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
)
