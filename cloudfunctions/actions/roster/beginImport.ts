import { refuse } from '../../../domain/ground/refusal'
import { newJob } from '../../../domain/roster/rosterJob'
import { maySendKind } from '../../../domain/roster/scope'
import { defineWrite } from '../../kernel/action'
import { senderScope } from './senderScope'

/** A sheet is on its way: what it is about, and in how many pieces it comes. */
export const beginImport = defineWrite('roster.begin', {
  prepare: ({ store, actor }) => senderScope(store, actor),
  async run(tx, ctx, { kind, fileName, parts }, { centre, subCentre, station }) {
    const scope = { centre, subCentre, station }
    ctx.permit({ place: scope })
    if (!maySendKind(kind, scope)) refuse('NOT_ALLOWED')
    const id = ctx.ids.newId()
    await tx.create('rosterJobs', newJob({ id, kind, fileName, parts, by: ctx.actor, scope, now: ctx.now }))
    ctx.about(id)
    return { jobId: id }
  },
})
