/** The form of a message before it is known to whom. Kinds, and the things a message may be about, belong to the features:
 *  each adds its own to the two lists below where it words them (`<feature>/news.ts`); domain/news.ts gathers the words. */

/** Every kind of message there is; a kind's line is what WeChat's ring says of it (20 characters at most). */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the features' news.ts
export interface NewsKinds {}
/** What a message may be about, and so what opens when it is tapped (src/features/<feature>/ways.ts). */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the features' news.ts
export interface NewsThings {}

export type MessageKind = keyof NewsKinds
export type MessageThing = keyof NewsThings

/** What is to be told. `words` is one plain sentence that would do no harm on a locked screen: no other person's name, no
 *  phone, no address, nothing anybody wrote as a note. */
export interface News {
  kind: MessageKind
  /** What the wish is called, or what was exchanged. */
  title: string
  words: string
  about: { thing: MessageThing; id: string }
  /** Said long before: it rings after whatever somebody waits for. */
  canWait?: true
}
