import fs from 'node:fs'
import path from 'node:path'
import { authorisationPage } from './table'

test('the page of rights is the table that is in force: run npm run rights', () => {
  expect(fs.readFileSync(path.resolve(__dirname, '../../docs/authorisation.md'), 'utf8')).toBe(authorisationPage())
})
