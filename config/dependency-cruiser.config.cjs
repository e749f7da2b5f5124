// What the import graph as a whole must keep: no circles, and src → domain ← cloudfunctions.
const direction = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: '[.]test[.]tsx?$' },
  to,
})

// The stairs of domain/: a room knows those before it, types too, and none behind it. What lies directly in domain/ gathers
// them all. Whoever adds a room gives it its step here.
const STAIRS = [
  'ground', 'calendar', 'limit', 'notice', 'place', 'person', 'points', 'household', 'agency', 'appointment', 'team', 'media', 'wish', 'order', 'star', 'hours',
  'market', 'roster', 'privacy', 'merge', 'placePage', 'report', 'upkeep', 'workbench', 'home',
]
const upstairs = STAIRS.map((room, step) => ({
  name: `${room}-looks-down`,
  severity: 'error',
  comment: 'In domain/ imports run only downward: give the name the room it belongs to.',
  from: { path: `^domain/${room}/`, pathNot: '[.]test[.]ts$' },
  to: { path: `^domain/(${[...STAIRS.slice(step + 1), '[^/]+[.]ts$'].join('|')})` },
}))

module.exports = {
  forbidden: [
    ...upstairs,
    {
      name: 'every-room-has-a-step',
      severity: 'error',
      comment: 'A room of domain/ that the stairs do not name.',
      from: { path: `^domain/(?!(${STAIRS.join('|')})/)[^/]+/` },
      to: {},
    },
    {
      name: 'domain-has-no-circle',
      severity: 'error',
      comment: 'In domain/ not even of types.',
      from: { path: '^domain/' },
      to: { circular: true },
    },
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
