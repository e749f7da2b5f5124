// What the import graph as a whole must keep: no circles, and src → domain ← cloudfunctions.
const direction = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: '[.]test[.]tsx?$' },
  to,
})

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two files that need each other are one file, or lack a third. A circle of types alone is harmless.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    direction('src-imports-domain-only', '^src/', { path: '^(cloudfunctions|local|tests|scripts|bench)/' }, 'src knows domain alone.'),
    direction(
      'functions-import-domain-only',
      '^cloudfunctions/',
      { path: '^(src|local|tests|scripts|bench)/' },
      'Functions know domain alone.',
    ),
    direction(
      'domain-imports-nothing',
      '^domain/',
      { path: '^(src|cloudfunctions|local|tests|scripts|bench)/' },
      'domain is what both sides obey; it knows neither.',
    ),
    direction('host-without-front-end', '^local/', { path: '^(src|tests|bench)/' }, 'The host serves built files.'),
    direction(
      'phone-takes-types-of-contracts',
      '^src/',
      { path: '^domain/.*contracts?[.]ts$', dependencyTypesNot: ['type-only'] },
      'A contract carries zod, which must not ship to a phone.',
    ),
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'An import that resolves to nothing.',
      from: {},
      to: { couldNotResolve: true, pathNot: '[.](css|png|jpg|svg|mp3)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|coverage|[.]swc)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.h5.ts', '.h5.tsx', '.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
}
