// A stray console.error or console.warn fails the test that caused it. A test that expects one mocks it itself:
// jest.spyOn(console, 'error').mockImplementation(() => {})
import { format } from 'node:util'

let printed: string[] = []

for (const level of ['error', 'warn'] as const) {
  console[level] = (...parts: unknown[]) => {
    printed.push(`console.${level}: ${format(...parts)}`)
  }
}

beforeEach(() => {
  printed = []
})

afterEach(() => {
  const stray = printed
  printed = []
  if (stray.length > 0) throw new Error(`unexpected output\n${stray.join('\n')}`)
})
