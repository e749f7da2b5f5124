/** Habits about who may know whom, each with what it must find and what it must leave alone. */
import type { Habit } from './habit'
import { contractTypesOnly, examplesInTestsOnly, foreignPackages, importDirection, vocabImportsGroundOnly, zodInContractsOnly } from './directionChecks'

export const directionHabits: Habit[] = [
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
      'domain/a.ts': `import dayjs from 'dayjs'\nimport fs from 'node:fs'\nimport Taro from '@tarojs/taro'`,
      'domain/a.test.ts': `import * as fc from 'fast-check'`,
      'src/b.ts': `import Taro from '@tarojs/taro'\nimport { join } from 'node:path'`,
      'cloudfunctions/c.ts': `import { join } from 'node:path'\nimport { useState } from 'react'`,
      'local/d.ts': `import fastify from 'fastify'\nimport Taro from '@tarojs/taro'`,
    },
    faults: [
      'cloudfunctions/c.ts:2 has no business with react',
      'domain/a.ts:1 has no business with dayjs',
      'domain/a.ts:2 has no business with node:fs',
      'domain/a.ts:3 has no business with @tarojs/taro',
      'local/d.ts:2 has no business with @tarojs/taro',
      'src/b.ts:2 has no business with node:path',
    ],
  },
  {
    name: 'zod is imported by contracts and the kernel only',
    check: zodInContractsOnly,
    sample: {
      'domain/wish/contract.ts': `import * as z from 'zod'`,
      'domain/contracts.ts': `import type { z } from 'zod'`,
      'cloudfunctions/kernel/dispatch.ts': `import * as z from 'zod'`,
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
    name: 'a vocab imports nothing but the ground',
    check: vocabImportsGroundOnly,
    sample: { 'domain/wish/vocab.ts': `import type { A } from './wish'\nimport type { C } from '../ground/card'`, 'domain/wish/wish.ts': `import type { B } from './vocab'` },
    faults: ['domain/wish/vocab.ts:1 imports ./wish'],
  },
  {
    name: 'examples of actions are for tests only',
    check: examplesInTestsOnly,
    sample: {
      'domain/examples.ts': `import { wishExamples } from './wish/examples'`,
      'domain/contracts.test.ts': `import { examplesAbout } from './examples'`,
      'domain/wish/window.ts': `import type { Settled } from '../examples'`,
      'src/a.ts': `import { exampleOf } from '../domain/examples'`,
      'cloudfunctions/a.ts': `const later = () => import('../domain/team/papers/examples')`,
      'local/demo/county.test.ts': `import { exampleOf } from '../../domain/examples'`,
      'local/b.ts': `import { examples } from './examples'`,
    },
    faults: [
      'cloudfunctions/a.ts:1 takes ../domain/team/papers/examples, which is for tests',
      'domain/wish/window.ts:1 takes ../examples, which is for tests',
      'src/a.ts:1 takes ../domain/examples, which is for tests',
    ],
  },
]
