/** The habits of the house as tests (DESIGN §2, §9). Each check first proves on a tiny tree that it can fail. */
import { join } from 'node:path'
import { contractTypesOnly, foreignPackages, importDirection, vocabImportsNothing, zodInContractsOnly } from './tidy/directionChecks'
import {
  everyRoomExists, fileLength, functionLength, noBarrels, noDefaultExports, noVagueNames, oneFeatureNoun, oneFilePerAction, platformTwins,
} from './tidy/formChecks'
import { readHouse, treeOf, type Check } from './tidy/houseTree'
import { everyReasonIsGiven, noDebugging, noEnglishCopy, noHalvedTests, noMachinePaths, noNotesToSelf, noUnwelcomeWords } from './tidy/wordChecks'

interface Habit {
  name: string
  check: Check
  /** A tree with faults and with what only looks like one. */
  sample: Record<string, string>
  /** What the check must say of it. */
  faults: string[]
}

const lines = (count: number): string => 'a()\n'.repeat(count)
// Spelled in two halves, so that this file does not hold what it looks for.
const [NOTE, HURRY, CLOCK, RANK] = ['TO' + 'DO', '\u62a2', '\u6253\u5361', '\u6392\u540d']
const MACHINE = ['', 'work', 'main', 'x'].join('/')

const HABITS: Habit[] = [
  {
    name: 'imports go src → domain ← cloudfunctions, and nothing imports local',
    check: importDirection,
    sample: {
      'src/a.ts': `import { b } from '../domain/b'\nimport type { C } from '../cloudfunctions/c'`,
      'src/a.test.ts': `import { f } from '../tests/factories'\nimport { l } from '../local/l'`,
      'domain/b.ts': `export { a } from '../src/a'\nexport type T = import('../local/l').T`,
      'cloudfunctions/c.ts': `const later = () => import('../src/a')\nconst l = require('../local/l')`,
      'local/l.ts': `import '../domain/b'\nimport '../cloudfunctions/c'\nimport '../src/a'`,
      'scripts/s.ts': `import '../local/l'`,
    },
    faults: [
      'cloudfunctions/c.ts:1 may not import ../src/a',
      'cloudfunctions/c.ts:2 may not import ../local/l',
      'domain/b.ts:1 may not import ../src/a',
      'domain/b.ts:2 may not import ../local/l',
      'local/l.ts:3 may not import ../src/a',
      'src/a.test.ts:2 may not import ../local/l',
      'src/a.ts:2 may not import ../cloudfunctions/c',
    ],
  },
  {
    name: 'frameworks stay on their side, and domain has none',
    check: foreignPackages,
    sample: {
      'domain/a.ts': `import dayjs from 'dayjs'\nimport utc from 'dayjs/plugin/utc'\nimport fs from 'node:fs'\nimport Taro from '@tarojs/taro'`,
      'domain/a.test.ts': `import * as fc from 'fast-check'`,
      'src/b.ts': `import Taro from '@tarojs/taro'\nimport { join } from 'node:path'`,
      'cloudfunctions/c.ts': `import { join } from 'node:path'\nimport { useState } from 'react'`,
      'local/d.ts': `import fastify from 'fastify'\nimport Taro from '@tarojs/taro'`,
    },
    faults: [
      'cloudfunctions/c.ts:2 has no business with react',
      'domain/a.ts:3 has no business with node:fs',
      'domain/a.ts:4 has no business with @tarojs/taro',
      'local/d.ts:2 has no business with @tarojs/taro',
      'src/b.ts:2 has no business with node:path',
    ],
  },
  {
    name: 'zod is imported by contracts and the kernel only',
    check: zodInContractsOnly,
    sample: {
      'domain/wish/contract.ts': `import { z } from 'zod'`,
      'domain/contracts.ts': `import type { z } from 'zod'`,
      'cloudfunctions/kernel/dispatch.ts': `import { z } from 'zod'`,
      'domain/wish/rule.ts': `import type { z } from 'zod'`,
      'cloudfunctions/actions/a.ts': `import { z } from 'zod/mini'`,
    },
    faults: ['cloudfunctions/actions/a.ts:1 imports zod', 'domain/wish/rule.ts:1 imports zod'],
  },
  {
    name: 'what may ship to a phone takes only types from contracts',
    check: contractTypesOnly,
    sample: {
      'src/a.ts': `import type { Wish } from '../domain/wish/contract'\nimport { type Wish } from '../domain/wish/contract'\nimport { wishContracts } from '../domain/wish/contract'`,
      'domain/rule.ts': `import { id } from './contract'`,
      'domain/wish/contract.ts': `import { id } from '../contract'`,
      'cloudfunctions/kernel/a.ts': `import { contracts } from '../../domain/contracts'`,
    },
    faults: ['domain/rule.ts:1 takes more than types from ./contract', 'src/a.ts:3 takes more than types from ../domain/wish/contract'],
  },
  {
    name: 'a vocab imports nothing',
    check: vocabImportsNothing,
    sample: { 'domain/wish/vocab.ts': `import type { A } from './wish'`, 'domain/wish/wish.ts': `import type { B } from './vocab'` },
    faults: ['domain/wish/vocab.ts:1 imports ./wish'],
  },
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
  {
    name: 'every action is defined once, in the folder of its feature',
    check: oneFilePerAction,
    sample: {
      'domain/actions.ts': `export const ACTIONS = {\n  'wish.tell': 'write',\n  'wish.mine': 'read',\n  'order.claim': 'write',\n  'order.feed': 'read',\n}`,
      'cloudfunctions/actions/wish/tellWish.ts': `export const tellWish = defineWrite('wish.tell', {})`,
      'cloudfunctions/actions/wish/claimOrder.ts': `export const claimOrder = defineWrite('order.claim', {})`,
      'cloudfunctions/actions/order/orderFeed.ts': `defineRead('order.feed', {})`,
      'cloudfunctions/actions/order/feedAgain.ts': `defineRead(\n  'order.feed', {})`,
    },
    faults: [
      'domain/actions.ts:1 wish.mine is nowhere in cloudfunctions/actions',
      'cloudfunctions/actions/wish/claimOrder.ts:1 is not the place of order.claim',
      'cloudfunctions/actions/order/orderFeed.ts:1 is not the place of order.feed',
    ],
  },
  {
    name: 'no notes to self are left',
    check: noNotesToSelf,
    sample: { 'src/a.ts': `a() // ${NOTE}: later\nconst word = '${NOTE}'`, 'src/b.css': `/* FIX${''}ME */`, 'docs/a.md': `${NOTE}` },
    faults: [`src/a.ts:1 leaves a note: // ${NOTE}: later`, `src/b.css:1 leaves a note: /* FIX${''}ME */`],
  },
  {
    name: 'nothing stops in a debugger, and only tools print',
    check: noDebugging,
    sample: { 'src/a.ts': `debugger\nconsole.log(1)\nconst s = 'console.log'`, 'scripts/a.mjs': 'console.log(1)', 'local/a.ts': 'console.log(1)' },
    faults: ['src/a.ts:1 stops in the debugger', 'src/a.ts:2 prints to the console'],
  },
  {
    name: 'no test is left out',
    check: noHalvedTests,
    sample: { 'src/a.test.ts': `test.only('a', f)\ndescribe.skip('b', f)\nit.skip.each([])('c', f)\nxtest('d', f)\nqueue.skip(1)\ntest('.only', f)` },
    faults: [1, 2, 3, 4].map((line) => `src/a.test.ts:${line} leaves tests out`),
  },
  {
    name: 'nobody is hurried, clocked or ranked in what people read',
    check: noUnwelcomeWords,
    sample: { 'src/a.tsx': `<Text>${HURRY}单</Text>\n<Text>${HURRY}险队</Text>`, 'domain/a.ts': `'${CLOCK}'\n'${RANK}'`, 'domain/a.test.ts': `'${RANK}'`, 'docs/a.md': RANK },
    faults: [`domain/a.ts:1 says ${CLOCK}`, `domain/a.ts:2 says ${RANK}`, `src/a.tsx:1 says ${HURRY}`],
  },
  {
    name: 'people read Chinese',
    check: noEnglishCopy,
    sample: {
      'src/a.tsx': [
        `const a = <Text className="big">Loading…</Text>`,
        `const b = <Input placeholder="Your name" type="text" />`,
        `const c = <Text>{ok ? 'Done' : '好了'}</Text>`,
        `const d = <Button aria-label={\`Close \${x}\`} onClick={() => go('close')} />`,
        `const e = { title: 'Sorry', kind: 'error' }`,
        `const f = '请打开WiFi'`,
        `const g = <Text style={{ color: 'red' }}>第{n}位</Text>`,
        `const h = '<button class="close">关上</button>'`,
      ].join('\n'),
      'src/a.test.tsx': '<Text>Hello</Text>',
    },
    faults: [
      'src/a.tsx:1 says in English: Loading…',
      'src/a.tsx:2 says in English: Your name',
      'src/a.tsx:3 says in English: Done',
      'src/a.tsx:4 says in English: Close',
      'src/a.tsx:5 says in English: Sorry',
      'src/a.tsx:6 says in English: 请打开WiFi',
    ],
  },
  {
    name: 'no path of anybody\'s machine',
    check: noMachinePaths,
    sample: { 'README.md': `cd ${MACHINE}`, 'a.ts': `const p = '${MACHINE}'\nimport '../work/a'\n'src${MACHINE}'`, 'b.ts': `'${['', 'home', 'li', 'x'].join('/')}'` },
    faults: [`README.md:1 names a machine's path: ${MACHINE}`, `a.ts:1 names a machine's path: '${MACHINE}'`, `b.ts:1 names a machine's path: '${['', 'home', 'li', 'x'].join('/')}'`],
  },
  {
    name: 'every reason for a refusal is given somewhere',
    check: everyReasonIsGiven,
    sample: {
      'domain/refusals.ts': `export const REFUSALS = {\n  SEATS_FULL: '人手已经齐了。',\n  BUSY: '请再试一次。',\n} as const`,
      'domain/order/seats.ts': `refuse('SEATS_FULL')`,
      'domain/order/seats.test.ts': `'BUSY'`,
    },
    faults: ['domain/refusals.ts:3 nobody gives BUSY'],
  },
]

const house = readHouse(join(__dirname, '..'))

describe.each(HABITS)('$name', ({ check, sample, faults }) => {
  test('the check finds what it looks for, and only that', () => {
    expect(check(treeOf(sample))).toEqual(faults)
  })

  test('the house keeps it', () => {
    expect(check(house)).toEqual([])
  })
})

describe('every room of the house exists', () => {
  test('the check misses what is not there', () => {
    const missing = everyRoomExists(treeOf({ 'README.md': '', 'src/pages/home/index.tsx': '' }))
    expect(missing).toEqual(expect.arrayContaining(['domain:1 is missing', 'package.json:1 is missing']))
    expect(missing).not.toEqual(expect.arrayContaining(['README.md:1 is missing']))
    expect(missing).not.toEqual(expect.arrayContaining(['src/pages:1 is missing']))
  })

  test('the house keeps it', () => {
    expect(everyRoomExists(house)).toEqual([])
  })
})

test('each subpackage is declared once: WeChat refuses a root named twice', () => {
  const roots = [...(house.get('src/app.config.ts') ?? '').matchAll(/root: '([^']+)'/g)].map(([, root]) => root)
  expect(roots.length).toBeGreaterThan(5)
  expect(roots.filter((root, at) => roots.indexOf(root) !== at)).toEqual([])
})

test('the checks look at the whole house', () => {
  expect(house.size).toBeGreaterThan(150)
  for (const path of ['package.json', 'domain/order/seats.ts', 'src/app.tsx', '.npmrc', 'cloudfunctions/api/index.ts']) expect([...house.keys()]).toContain(path)
  expect([...house.keys()].filter((path) => path.includes('node_modules'))).toEqual([])
})
