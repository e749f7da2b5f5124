/** The part of `@cloudbase/node-sdk` the adapter uses, with what it really answers; the SDK's own types say `any`. */

/** Made by `command`: a condition that is ours, never somebody's object read as an operator. */
export interface Condition {
  readonly operator: string
}

export interface SdkCommand {
  eq(value: unknown): Condition
  gt(value: unknown): Condition
  gte(value: unknown): Condition
  lt(value: unknown): Condition
  lte(value: unknown): Condition
  in(values: readonly unknown[]): Condition
  and(parts: readonly (Condition | Record<string, Condition>)[]): Condition
  or(parts: readonly Record<string, Condition>[]): Condition
}

interface SdkDocument {
  /** A missing document is `[]` outside a transaction and `null` inside one. */
  get(): Promise<{ data: unknown }>
  /** Replaces the document, or creates it when it is missing. */
  set(body: object): Promise<{ updated: number }>
  remove(): Promise<{ deleted: number }>
}

export interface SdkQuery {
  orderBy(field: string, direction: 'asc' | 'desc'): SdkQuery
  limit(limit: number): SdkQuery
  get(): Promise<{ data: unknown[] }>
  count(): Promise<{ total: number }>
}

export interface SdkCollection {
  doc(id: string): SdkDocument
  where(condition: Condition | Record<string, Condition>): SdkQuery
}

/** Inside a transaction only ids: `where()` would be sent without the transaction for most of what follows it. */
export interface SdkTxCollection {
  doc(id: string): SdkDocument
  add(document: object): Promise<{ id: string }>
}

export interface SdkTransaction {
  collection(name: string): SdkTxCollection
  commit(): Promise<object>
  rollback(reason: null): Promise<object>
}

export interface SdkDatabase {
  command: SdkCommand
  collection(name: string): SdkCollection
  startTransaction(): Promise<SdkTransaction>
}
