import { newTicket } from '../../../domain/media/media'
import type { County } from '../../county'
import { NOW, PATH } from '../../factories'

/** A photo of 王奶奶's wish that all may see. */
export async function settleMedia({ store }: County, wishId: string) {
  const photo = { ...newTicket('photo', 'photo', { _id: 'granny', ...PATH }, NOW), state: 'passed', about: wishId, beneficiaryId: 'granny', fileId: 'media/photo.jpg' } as const
  await store.transact((tx) => tx.create('media', photo))
  return { mediaId: photo._id }
}
