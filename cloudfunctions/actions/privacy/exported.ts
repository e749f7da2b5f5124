import { bookId } from '../../../domain/privacy/exportFile'
import { defineRead } from '../../kernel/action'
import { exportView } from './exportView'

/** How far her book is. */
export const exported = defineRead('privacy.exported', {
  async run({ actor, store, permit }) {
    permit({ owners: [actor._id] })
    return exportView(await store.get('exportFiles', bookId(actor._id)))
  },
})
