import { CODE_ENDINGS, codePath, PLACE_PAGE, sceneOf } from '../../../domain/place/scene'
import { refuse } from '../../../domain/ground/refusal'
import { defineRead, found, type ReadContext } from '../../kernel/action'
import { cleanFile } from '../../kernel/content/cleanFile'
import { drawWeixinCode } from '../../kernel/weixin/code'
import { doorOf } from './editPlace'

/** The code to hang at a place's door, as WeChat draws it: once, then it lies with our files, for it never changes. Empty
 *  where there is no WeChat to ask; the page then draws a plain one. */
export const placeCode = defineRead('place.code', {
  async run(ctx, { placeId }) {
    ctx.permit(doorOf(found(await ctx.store.get('places', placeId))))
    const fileId = await codeOf(ctx, placeId)
    return { url: fileId && await ctx.files.linkTo(fileId) }
  },
})

async function codeOf({ files, openApi }: ReadContext, placeId: string): Promise<string> {
  const scene = sceneOf(placeId)
  if (!openApi || !scene) return ''
  for (const ending of CODE_ENDINGS) {
    const kept = await files.idOf(codePath(placeId, ending))
    if (await files.sizeOf(kept)) return kept
  }
  const drawn = cleanFile('photo', await drawWeixinCode(openApi, { scene, page: PLACE_PAGE }))
  // Something else in a picture's place.
  if (!drawn) return refuse('CODE_LATER')
  return files.put(codePath(placeId, drawn.ending), drawn.content, drawn.type)
}
