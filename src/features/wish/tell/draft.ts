/** What is being said but not sent yet. It is kept on the phone, per person, so that a call or an empty battery in
 *  the middle of a sentence costs nothing. */
import Taro from '@tarojs/taro'
import type { Neighbour } from '../../../../domain/person/contract'
import type { InputOf } from '../../../../domain/contracts'
import { PHONE_FORM } from '../../../../domain/ground/contact'
import { WISH_LIMITS } from '../../../../domain/wish/vocab'
import type { WishCategory } from '../../../../domain/ground/categories'
import type { When } from '../../../../domain/calendar/when'
import { titleOf } from '../sayWish'

export interface WishDraft {
  category?: WishCategory
  said: string
  more: string
  when: When
  seats: number
  /** Empty: my own station. */
  stationId: string
  stationName: string
  /** A grid worker writes it down for somebody else. */
  forOther: boolean
  neighbour?: Neighbour
  consent: boolean
  /** About being with a child: only vetted people will hear of it. */
  forChild: boolean
  /** Filled in when the address is not known, or is another this time. */
  otherPlace: boolean
  phone: string
  address: string
}

export const emptyDraft: WishDraft = {
  said: '', more: '', when: { kind: 'anytime' }, seats: 1, stationId: '', stationName: '', forOther: false, consent: false, forChild: false, otherPlace: false, phone: '', address: '',
}

export type DraftErrors = Partial<Record<'category' | 'said' | 'neighbour' | 'consent' | 'phone' | 'address', string>>

/** What is missing, each as a sentence that says what to do. `addressKnown`: the county knows where to go. */
export function errorsOf(draft: WishDraft, addressKnown: boolean, hasVoice = false): DraftErrors {
  const { forOther } = draft
  const errors: DraftErrors = {}
  if (!draft.category) errors.category = '先点一个，看是哪一类的事'
  if (!draft.said.trim() && !hasVoice) errors.said = '说一句想请人帮什么'
  if (forOther && !draft.neighbour) errors.neighbour = '选一下是替谁说的'
  if (forOther && !draft.consent) errors.consent = '请先问过本人，他同意了再替他说'
  if (draft.otherPlace || !addressKnown) {
    if (!PHONE_FORM.test(draft.phone.trim())) errors.phone = '填一个打得通的电话，手机是11位数字'
    if (!draft.address.trim()) errors.address = '填一下住在哪里，比如：三组村口第二家'
  }
  return errors
}

/** The wish as it is sent. Whoever is not asked for her address keeps the one that is known. */
export function inputOf(draft: WishDraft, ownStation: string, addressKnown: boolean): InputOf<'wish.tell'> {
  const title = titleOf(draft.said)
  const said = draft.said.trim()
  // The headline is only a part of a long sentence: then the whole stands in the text.
  const text = [said.startsWith(title) && said.length <= title.length + 1 ? '' : said, draft.more.trim()].filter(Boolean).join('\n')
  const asksPlace = draft.otherPlace || !addressKnown
  return {
    ...(title ? { title } : {}),
    text: text.slice(0, WISH_LIMITS.textMax),
    category: draft.category ?? 'other',
    when: draft.when,
    seats: draft.seats,
    stationId: draft.stationId || ownStation,
    ...(draft.forChild ? { forChild: true } : {}),
    ...(draft.forOther && draft.neighbour ? { forPerson: { personId: draft.neighbour.personId, consent: draft.consent } } : {}),
    ...(asksPlace ? { contact: { phone: draft.phone.trim(), address: draft.address.trim() } } : {}),
  }
}

/** A sent wish that came back with a no, as a draft to go on with. For whom it was must be chosen, and asked, again. */
export function draftOf({ title = '', text = '', category, when, seats, stationId, forPerson, contact, forChild = false }: InputOf<'wish.tell'>): WishDraft {
  const wholeInText = text.startsWith(title.replace(/…$/, ''))
  return {
    ...emptyDraft,
    category,
    said: wholeInText ? text : title,
    more: wholeInText ? '' : text,
    when,
    seats,
    stationId,
    forChild,
    forOther: forPerson !== undefined,
    otherPlace: contact !== undefined,
    phone: contact?.phone ?? '',
    address: contact?.address ?? '',
  }
}

const keyOf = (personId: string): string => `dl.draft.${personId}`

export function readDraft(personId: string): WishDraft {
  try {
    const kept = Taro.getStorageSync(keyOf(personId)) as Partial<WishDraft> | ''
    return { ...emptyDraft, ...(kept || {}) }
  } catch {
    return emptyDraft
  }
}

const listeners = new Set<() => void>()

export function watchDraft(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Puts a draft before its person from somewhere else than the form, which then shows it. */
export function layOutDraft(personId: string, draft: WishDraft): void {
  keepDraft(personId, draft)
  for (const listener of [...listeners]) listener()
}

export function keepDraft(personId: string, draft: WishDraft): void {
  try {
    Taro.setStorageSync(keyOf(personId), draft)
  } catch {
    // A full storage loses at most what is on the screen anyway.
  }
}

export function dropDraft(personId: string): void {
  try {
    Taro.removeStorageSync(keyOf(personId))
  } catch {
    // Then it is simply still there.
  }
}
