/** Habits about words, each with what it must find and what it must leave alone. */
import type { Habit } from './habit'
import { noDebugging, noEnglishCopy, noHalvedTests, noMachinePaths, noNotesToSelf, noUnwelcomeWords } from './wordChecks'

// Spelled in two halves, so that this file does not hold what it looks for.
const [NOTE, HURRY, CLOCK, RANK] = ['TO' + 'DO', '\u62a2', '\u6253\u5361', '\u6392\u540d']
const MACHINE = ['', 'work', 'main', 'x'].join('/')

export const wordHabits: Habit[] = [
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
]
