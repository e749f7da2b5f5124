/** The words of a call that somebody else will read, as the action's card names them. */
import { cardOf, type ActionName } from '../../domain/actions'

export interface WrittenText {
  /** At most 2 500 characters by the contracts' limits. */
  words: string
  /** As WeChat counts scenes: 2 a comment, 4 a post. */
  scene: 2 | 4
  /** Strangers could read it without anybody having answered it. */
  publicAtOnce: boolean
}

const SCENES = { comment: 2, post: 4 } as const

/** Null when there is nothing to judge. */
export function textToCheck(name: ActionName, input: unknown): WrittenText | null {
  const { othersRead } = cardOf(name)
  if (!othersRead) return null
  const words = othersRead.fields.flatMap((field) => wordsAt(input, field.split('.'))).join('\n')
  return words ? { words, scene: SCENES[othersRead.as], publicAtOnce: othersRead.publicAtOnce ?? false } : null
}

function wordsAt(value: unknown, [key, ...rest]: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => wordsAt(each, key === undefined ? [] : [key, ...rest]))
  if (key !== undefined) return typeof value === 'object' && value !== null ? wordsAt((value as Record<string, unknown>)[key], rest) : []
  return typeof value === 'string' && value !== '' ? [value] : []
}
