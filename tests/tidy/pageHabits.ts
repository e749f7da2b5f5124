/** Habits about pages and ways, each with what it must find and what it must leave alone. */
import type { Habit } from './habit'
import { pagesAndWays } from './pageChecks'

export const pageHabits: Habit[] = [
  {
    name: 'each page is declared and there, something leads to it, and every way leads to one',
    check: pagesAndWays,
    sample: {
      'src/app.config.ts': `export default defineAppConfig({\n  pages: ['pages/home/index'],\n  subPackages: [\n    { root: 'packages/wish', pages: ['detail/index', 'mine/index', 'lost/index'] },\n  ],\n})`,
      'src/pages/home/index.tsx': '', 'src/packages/wish/detail/index.tsx': '', 'src/packages/wish/mine/index.tsx': '', 'src/packages/wish/new/index.tsx': '',
      'src/features/wish/openWish.ts': 'const a = `/packages/wish/detail/index?wishId=${id}`\nconst b = toPage(\'/packages/wish/gone/index\')\nconst c = `/packages/wish/${page}/index`',
      'src/features/wish/a.test.ts': `'/packages/wish/mine/index'`,
      'cloudfunctions/kernel/ring.ts': `const page = 'packages/wish/mine/index'\nconst other = 'packages/wish/old/index'`,
      'local/code.ts': `const link = 'https://a.example/#/packages/wish/lost/index?c=1'`,
    },
    faults: [
      'src/app.config.ts:1 declares packages/wish/lost/index, which has no file',
      'src/app.config.ts:1 declares packages/wish/mine/index, to which nothing leads',
      'src/app.config.ts:1 declares packages/wish/lost/index, to which nothing leads',
      'src/packages/wish/new/index.tsx:1 is not declared in src/app.config.ts',
      'cloudfunctions/kernel/ring.ts:2 leads to packages/wish/old/index, which is no page',
      'src/features/wish/openWish.ts:2 leads to packages/wish/gone/index, which is no page',
    ],
  },
]
