/** How a contract is written: `takes(schema).gives<Answer>()`. Input is checked on the server only, with unknown fields
 *  refused; the phone imports the types and no validator. */
import * as z from 'zod'
import { PHONE_FORM } from './contact'

export interface Contract<Input extends z.ZodType = z.ZodType, Answer = unknown> {
  input: Input
  /** Only a type: never read at run time. */
  readonly answer?: Answer
}

export function takes<Input extends z.ZodType>(input: Input) {
  return { gives: <Answer>(): Contract<Input, Answer> => ({ input }) }
}

/** What a caller sends, for each of some contracts. */
export type InputsOf<Contracts extends Record<string, Contract>> = { [N in keyof Contracts]: z.input<Contracts[N]['input']> }

/** What a machine wrote and gives back: no control characters and no halves of pairs, which not every engine keeps, and nothing
 *  that is not seen. */
export const sound = (max: number) => z.string().min(1).max(max).regex(/^[^\p{Cc}\p{Cf}\p{Cs}]+$/u)

/** An id as it may come from a phone. */
export const id = sound(120)
/** A cursor some page before gave; whether it is one of this list only the store can say. */
export const cursor = sound(1000).optional()

const DAYS = { first: '1900-01-01', last: '2199-12-31' }

/** A calendar day (2026-06-05) that somebody may mean: a real one, of the two centuries around us and the one before. Nothing is
 *  reckoned outside of them, where instants and four-digit years end. */
export const day = z.iso.date().refine((text) => text >= DAYS.first && text <= DAYS.last)

/** As people write it: 138 0000 0000, 0734-1234567. */
export const phone = z.string().max(30).transform((text) => text.replace(/\s/g, '')).pipe(z.string().regex(PHONE_FORM))

/** Text a person wrote: trimmed, without control characters, 1–max characters. */
export const words = (max: number) =>
  z.string().transform(clean).pipe(z.string().max(max).regex(/[^\s\p{Variation_Selector}]/u))

/** The same, but may be emptied by whose it is; missing it says nothing. */
export const emptiedWords = (max: number) => z.string().transform(clean).pipe(z.string().max(max)).optional()

/** The same, but may be left empty. */
export const optionalWords = (max: number) =>
  z.string().transform(clean).pipe(z.string().max(max)).default('')

// Line breaks stay; other control, zero-width and direction-changing characters and broken halves of pairs are never
// part of a wish, nor letters that show nothing (the Hangul fillers, the empty braille cell). Private-use characters stay: older
// phones send rare surnames so. Variation selectors stay: they choose the form of the character before.
// Names have a rule of their own (person/name.ts).
const UNSEEN = /(?!\p{Variation_Selector})[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu
const clean = (text: string): string => text.replace(UNSEEN, keepBreak).trim()
const keepBreak = (char: string): string => (char === '\n' ? '\n' : '')
