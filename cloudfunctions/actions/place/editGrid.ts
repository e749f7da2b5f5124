import { defineWrite, found } from '../../kernel/action'

/** A grid's name, and where it stands in its station's list. */
export const editGrid = defineWrite('place.editGrid', {
  async run(tx, ctx, { gridId, name, order }) {
    const grid = found(await tx.get('grids', gridId))
    ctx.permit({ place: grid })
    ctx.about(gridId)
    await tx.replace('grids', { ...grid, ...(name === undefined ? {} : { name }), ...(order === undefined ? {} : { order }) })
    return { gridId }
  },
})
