/** @jest-config-loader esbuild-register */
// Three projects: unit (rules, actions, host), ui (components in jsdom), e2e (built front ends in a real browser).
import type { Config } from 'jest'

type Project = Exclude<NonNullable<Config['projects']>[number], string>

const shared: Project = {
  rootDir: __dirname,
  // Of platform twins the tests take the H5 one, as tsconfig does.
  moduleFileExtensions: ['h5.ts', 'h5.tsx', 'ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: {
    '^.+\\.(ts|tsx|mjs)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
}

const strictConsole = '<rootDir>/config/jest/failOnConsole.ts'

const config: Config = {
  // Ends what hangs, and measures nothing: on a busy machine a sound test of half a second may take ten. It stands here
  // because jest heeds no project's own.
  testTimeout: 300_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/{domain,cloudfunctions,local,scripts,bench}/**/*.test.{ts,mjs}',
        '<rootDir>/src/**/*.test.ts',
        '<rootDir>/tests/**/*.test.ts',
      ],
      testPathIgnorePatterns: ['<rootDir>/tests/e2e/', '<rootDir>/tests/weapp/', '/node_modules/'],
      setupFilesAfterEnv: [strictConsole],
    },
    {
      ...shared,
      displayName: 'ui',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/src/**/*.test.tsx'],
      moduleNameMapper: {
        '^@tarojs/components$': '<rootDir>/config/jest/taroComponents.tsx',
        '^@tarojs/taro$': '<rootDir>/config/jest/taro.ts',
        '\\.(css|png|jpg|svg|mp3)$': '<rootDir>/config/jest/asset.ts',
      },
      setupFilesAfterEnv: [strictConsole, '<rootDir>/config/jest/patient.ts'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/{e2e,weapp}/**/*.test.ts'],
    },
  ],
}

export default config
