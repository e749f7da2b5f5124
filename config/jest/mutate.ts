/** @jest-config-loader esbuild-register */
// The unit tests that `npm run mutate` asks about a broken line: those of the same room, or the ones it was given.
import config from '../../jest.config'

const unit = config.projects?.[0]
if (typeof unit !== 'object') throw new Error('the first project of jest.config.ts is the unit tests')
const { displayName: _, ...alone } = unit
const tests = process.env.MUTATE_TESTS

export default { ...alone, testTimeout: 120_000, ...(tests ? { testMatch: tests.split(',').map((place) => `<rootDir>/${place}`) } : {}) }
