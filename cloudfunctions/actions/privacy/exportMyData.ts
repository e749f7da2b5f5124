import { BOOK_KINDS, exportPath } from '../../../domain/privacy/exportFile'
import { toHtml, toJson } from '../../../domain/privacy/exportBook'
import { ownName } from '../../../domain/privacy/consent'
import { defineWrite } from '../../kernel/action'
import { at, chaptersAbout } from './chaptersAbout'

const TYPES = { html: 'text/html; charset=utf-8', json: 'application/json; charset=utf-8' } as const

/** 导出我的信息: all about me, as a page to read or print and as a data file. The row goes before the bytes, so that a
 *  making cut off leaves nothing the timer does not find. */
export const exportMyData = defineWrite('privacy.export', {
  async prepare({ actor, store, files, ids, now, permit }) {
    permit({ owners: [actor._id] })
    const book = { name: ownName(actor), madeAt: at(now), chapters: await chaptersAbout(store, actor, now) }
    const id = ids.newId()
    await store.transact((tx) => tx.create('exportFiles', { _id: id, ownerId: actor._id, state: 'kept', at: now }))
    const content = { html: toHtml(book), json: toJson(book) }
    const [page, data] = await Promise.all(BOOK_KINDS.map((kind) => files.put(exportPath(id, kind), Buffer.from(content[kind]), TYPES[kind])))
    return { pageUrl: await files.linkTo(page as string), dataUrl: await files.linkTo(data as string) }
  },
  async run(_tx, ctx, _input, links) {
    ctx.permit({ owners: [ctx.actor._id] })
    ctx.about(ctx.actor._id)
    return links
  },
})
