/** Habits about the form of files, each with what it must find and what it must leave alone. */
import type { Habit } from './habit'
import { fileLength, functionLength, noBarrels, noDefaultExports, noVagueNames, oneFeatureNoun, platformTwins } from './formChecks'

const lines = (count: number): string => 'a()\n'.repeat(count)

export const formHabits: Habit[] = [
  {
    name: 'no file is longer than 300 lines',
    check: fileLength,
    sample: { 'src/long.ts': lines(301), 'src/right.ts': lines(300), 'src/long.css': lines(302), 'docs/long.md': lines(999) },
    faults: ['src/long.css:302 is longer than 300 lines', 'src/long.ts:301 is longer than 300 lines'],
  },
  {
    name: 'no function is longer than 70 lines',
    check: functionLength,
    sample: {
      'src/a.ts': `export function long() {\n${lines(69)}}\nexport const right = () => {\n${lines(68)}}\nclass C {\n  m() {\n${lines(70)}}\n}`,
      'src/a.test.ts': `describe('a chapter', () => {\n${lines(90)}})\ntest('a test', () => {\n${lines(70)}})`,
    },
    faults: ['src/a.test.ts:93 is a function of 72 lines', 'src/a.ts:1 is a function of 71 lines', 'src/a.ts:143 is a function of 72 lines'],
  },
  {
    name: 'no default exports but pages and configs',
    check: noDefaultExports,
    sample: {
      'src/pages/home/index.tsx': 'export default function Home() {}',
      'src/pages/home/index.config.ts': 'export default {}',
      'src/features/a.tsx': 'export const a = 1\nexport default a',
      'src/features/b.tsx': 'export default function B() {}',
      'src/features/c.ts': 'const c = 1\nexport { c as default }',
    },
    faults: ['src/features/a.tsx:2 exports a default', 'src/features/b.tsx:1 exports a default', 'src/features/c.ts:2 exports a default'],
  },
  {
    name: 'no barrels',
    check: noBarrels,
    sample: {
      'src/ui/index.ts': `export * from './Button'\nexport { Card } from './Card'`,
      'src/ui/passOn.ts': `import { a } from './a'\nexport { a }`,
      'src/ui/own.ts': `export * from './Button'\nexport const a = 1`,
      'src/start.ts': `import './app.css'`,
    },
    faults: ['src/ui/index.ts:1 only re-exports', 'src/ui/passOn.ts:1 only re-exports'],
  },
  {
    name: 'no file is named utils, common or helpers',
    check: noVagueNames,
    sample: { 'src/dateUtils.ts': '', 'src/common/a.ts': '', 'tests/test-helpers.ts': '', 'src/communal.ts': '', 'src/utilities.ts': '' },
    faults: ['src/common/a.ts:1 is named common', 'src/dateUtils.ts:1 is named Utils', 'tests/test-helpers.ts:1 is named helpers'],
  },
  {
    name: 'platform files come in pairs',
    check: platformTwins,
    sample: {
      'src/platform/scan.weapp.ts': '', 'src/platform/scan.h5.tsx': '', 'src/platform/voice.weapp.ts': '', 'src/platform/panel.h5.tsx': '',
      'src/platform/strip.h5.ts': `import { p } from './panel'`, 'src/platform/strip.weapp.ts': '',
      'src/a.ts': `import { scan } from './platform/scan'`, 'src/b.ts': `import { voice } from './platform/voice'`,
    },
    faults: ['src/b.ts:1 finds src/platform/voice on weapp only'],
  },
  {
    name: 'a feature is the same noun everywhere',
    check: oneFeatureNoun,
    sample: { 'domain/wish/wish.ts': '', 'local/demo/a.ts': '', 'src/features/wish/a.ts': '', 'src/features/demo/a.ts': '', 'src/features/plea/a.ts': '', 'cloudfunctions/actions/chat/a.ts': '' },
    faults: ['cloudfunctions/actions/chat/a.ts:1 is of chat, which neither domain nor local knows', 'src/features/plea/a.ts:1 is of plea, which neither domain nor local knows'],
  },
]
