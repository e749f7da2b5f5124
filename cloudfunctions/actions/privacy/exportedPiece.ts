import { bookId, isBook, piecePath } from '../../../domain/privacy/exportFile'
import { defineRead, found } from '../../kernel/action'

/** Links to one piece of her book, once it is ready. */
export const exportedPiece = defineRead('privacy.piece', {
  async run({ actor, store, files, permit }, { nth }) {
    permit({ owners: [actor._id] })
    const file = await store.get('exportFiles', bookId(actor._id))
    const made = isBook(file) && file.state === 'kept' ? file.book : null
    const { set, tried } = found(made && nth <= made.pieces.length ? { set: made.set, tried: made.pieces[nth - 1] as number } : null)
    const link = async (kind: 'html' | 'json') => files.linkTo(await files.idOf(piecePath(set, tried, kind)))
    return { pageUrl: await link('html'), dataUrl: await link('json') }
  },
})
