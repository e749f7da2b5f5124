/** Which words of which action somebody else will read. The one table of what goes through the text check. */
import type { ActionName } from '../../domain/actions'
import type { CheckedOf } from '../../domain/contracts'

export interface WrittenText {
  /** At most 2 500 characters by the contracts' limits. */
  words: string
  /** As WeChat counts scenes: 2 a comment, 4 a post. */
  scene: 2 | 4
  /** Strangers could read it without anybody having answered it. */
  publicAtOnce: boolean
}

type Written<N extends ActionName> = Omit<WrittenText, 'words'> & { wordsOf(input: CheckedOf<N>): string }

const comment = { scene: 2, publicAtOnce: false } as const
/** Said by the county's own people about their places, for everybody. */
const sign = { scene: 2, publicAtOnce: false } as const
const signsOf = (rooms: readonly { name: string; use: string }[], hours?: { exceptions: readonly { words: string }[] }): string[] =>
  [...rooms.flatMap(({ name, use }) => [name, use]), ...(hours?.exceptions ?? []).map(({ words }) => words)].filter(Boolean)
const note = { ...comment, wordsOf: (input: { note: string }) => input.note }
/** A team is shown to the whole county at once. */
const teamWords = {
  scene: 4, publicAtOnce: true, wordsOf: ({ name, area, skills }: { name: string; area: string; skills: string }) => [name, area, skills].filter(Boolean).join('\n'),
} as const

const TEXTS: { [N in ActionName]?: Written<N> } = {
  // Read by the station's people only; what is doubtful, they see with their own eyes.
  'person.correctName': { ...comment, wordsOf: ({ name }) => name },
  'person.join': { ...comment, wordsOf: ({ name }) => name },
  'person.volunteer': { ...comment, wordsOf: ({ skills }) => skills },
  'agency.registerChild': { ...comment, wordsOf: ({ name }) => name },
  'person.claimIdentity': { ...comment, wordsOf: ({ name }) => name },
  'person.askMerge': { ...comment, wordsOf: ({ name }) => name },
  'person.refuseMerge': note,
  'place.add': { ...sign, wordsOf: ({ name, rooms = [], hours }) => [name, ...signsOf(rooms, hours)].join('\n') },
  'place.edit': { ...sign, wordsOf: ({ name = '', rooms = [], hours }) => [name, ...signsOf(rooms, hours)].filter(Boolean).join('\n') },
  'place.close': { ...sign, wordsOf: ({ reason }) => reason },
  'place.merge': { ...sign, wordsOf: ({ reason }) => reason },
  'place.addGrid': { ...sign, wordsOf: ({ name }) => name },
  'place.editGrid': { ...sign, wordsOf: ({ name = '' }) => name },
  'wish.tell': { scene: 4, publicAtOnce: false, wordsOf: ({ title, text }) => [title, text].filter(Boolean).join('\n') },
  'report.noteFinding': note,
  'star.setAside': note,
  'star.object': note,
  'star.decide': note,
  'wish.addInfo': note,
  'wish.askBack': note,
  'wish.refuse': note,
  'order.release': { ...comment, wordsOf: ({ reason }) => reason },
  'order.giveBack': { ...comment, wordsOf: ({ reason }) => reason },
  'team.create': teamWords,
  'team.edit': teamWords,
  'team.close': { ...comment, wordsOf: ({ reason }) => reason },
  'team.answerRequest': note,
  'team.remove': { ...comment, wordsOf: ({ reason }) => reason },
  'team.recordTraining': { ...comment, wordsOf: ({ name, content, organiser }) => [name, content, organiser].filter(Boolean).join('\n') },
  'team.createCover': { ...comment, wordsOf: ({ insurer }) => insurer },
  'order.review': { scene: 2, publicAtOnce: true, wordsOf: ({ words }) => words },
}

/** Null when there is nothing to judge. */
export function textToCheck(name: ActionName, input: unknown): WrittenText | null {
  const written = TEXTS[name] as Written<ActionName> | undefined
  const words = written?.wordsOf(input as never) ?? ''
  return written && words ? { words, scene: written.scene, publicAtOnce: written.publicAtOnce } : null
}
