// Breaks single lines and asks whether a test notices; called by scripts/mutate.mjs.
export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: { configFile: 'config/jest/mutate.ts', enableFindRelatedTests: true },
  coverageAnalysis: 'perTest',
  // Words are no rules; what they say is looked at by eye.
  mutator: { excludedMutations: ['StringLiteral', 'ObjectLiteral'] },
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
  concurrency: 1,
  timeoutMS: 60_000,
  tempDirName: '.cache/mutate',
  ignorePatterns: ['dist', 'data', 'screenshots', 'coverage'],
  cleanTempDir: 'always',
  thresholds: { high: 100, low: 100, break: 100 },
  allowEmpty: false,
}
