/** The SDK's own EJSON: documents, queries and updates travel as canonical EJSON strings inside the JSON body, and two
 *  releases of bson disagree on details, so the server speaks with the very copy the SDK uses. */
import { createRequire } from 'node:module'

const fromSdk = createRequire(createRequire(__filename).resolve('@cloudbase/node-sdk'))
const fromDatabase = createRequire(fromSdk.resolve('@cloudbase/database'))
const { EJSON } = fromDatabase('bson') as {
  EJSON: { parse(text: string): unknown; stringify(value: unknown, options: { relaxed: boolean }): string }
}

export function parse(text: string): Record<string, unknown> {
  return EJSON.parse(text) as Record<string, unknown>
}

export function stringify(value: unknown): string {
  return EJSON.stringify(value, { relaxed: false })
}
