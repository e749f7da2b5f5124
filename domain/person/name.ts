/** What a person's name is written with: the one rule, for forms and sheets alike (FC-E1). Names of all peoples of the
 *  country fit: 李〇, 阿依古丽·买买提, བཀྲ་ཤིས, D'Angelo, and the rare surnames that older phones send as private use. */
import { PERSON_LIMITS } from './vocab'

/** Every dot that input methods and old systems put between the parts of a name. */
const DOTS = /\s*[·•・．‧･⋅∙]+\s*/gu
/** A full stop between Han characters was meant as one. */
const HAN_STOP = /(\p{Script=Han})\.(?=\p{Script=Han})/gu
const HAN_GAP = /([\p{Script=Han}\p{Co}〇])\s+(?=[\p{Script=Han}\p{Co}〇])/gu

/** One spelling of many, NFC: 王, a full-width space, 秀 → 王秀, 阿依古丽 • 买买提 → 阿依古丽·买买提, D’Angelo → D'Angelo. */
export const cleanPersonName = (text: string): string =>
  text.normalize('NFC').trim().replace(HAN_STOP, '$1·').replace(DOTS, '·').replace(HAN_GAP, '$1').replace(/\s+/g, ' ').replace(/[’‘＇ʼ]/g, "'").replace(/[‐‑－]/g, '-').replace(/·+$/, '')

/** U+3164, U+115F, U+1160 and U+FFA0 are letters that show nothing; they are among these. A selector chooses the form of the letter
 *  before it, and belongs to some names. */
const UNSEEN = /(?!\p{Variation_Selector})[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u
const FIRST = /^[\p{L}\p{Co}〇]/u
const ODD = /[^\p{L}\p{M}\p{Co}〇·'\- \u0F0B\u0F0C]/u
/** Accents of any letter; scripts that write vowels and stacked letters as marks of their own (སྒྲོལ) need one run more. */
const TOO_MANY_MARKS = /\p{Script=Inherited}{3}|\p{M}{5}/u

/** What is wrong with a cleaned name, in words that follow "the name"; null for a good one. The character that does not
 *  fit is named, nothing else of what stood there. */
export function wrongInName(name: string): string | null {
  if (name === '') return '没有填'
  if ([...name].length > PERSON_LIMITS.nameMax) return `超过${PERSON_LIMITS.nameMax}个字了`
  if (UNSEEN.test(name)) return '里有看不见的字符'
  const odd = ODD.exec(name)?.[0]
  if (odd !== undefined) return `里的“${odd}”不像名字用的字`
  if (TOO_MANY_MARKS.test(name)) return '里有太多叠在一起的符号'
  return FIRST.test(name) ? null : `开头的“${[...name][0]}”不像名字用的字`
}
