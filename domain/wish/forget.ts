/** What is left of a wish when whom it was about has closed her account (PIPL 47): that somebody was helped, by whom and when,
 *  and nothing she said. */
import { CATEGORY_LABELS } from '../ground/categories'
import type { Wish } from './wish'

type Told = Pick<Wish, 'title' | 'text' | 'category' | 'happenings' | 'media'>

/** Words of everybody in its story go: a question asked back says what was told. */
export function withoutWords<T extends Told>({ media: _gone, ...told }: T): Omit<T, 'media'> {
  return { ...told, title: CATEGORY_LABELS[told.category], text: '', happenings: told.happenings.map((happening) => ({ ...happening, note: '' })) }
}

export const forgetWish = (wish: Wish): Wish => withoutWords(wish)
