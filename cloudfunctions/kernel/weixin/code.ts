/** WeChat's own round code that opens one of our pages: getUnlimitedQRCode. It lives as long as the mini-program does. */
import { refuse } from '../../../domain/ground/refusal'
import type { OpenApi } from './openApi'

/** The widest WeChat draws: it hangs at a door. */
const WIDTH = 1280
/** The page is not in the published version, or nothing was published yet. */
const UNPUBLISHED = 41030

/** @throws Refusal CODE_UNPUBLISHED, CODE_LATER. */
export async function drawWeixinCode(openApi: OpenApi, { scene, page }: { scene: string; page: string }): Promise<Buffer> {
  // 45009: too many calls this minute. Whatever else it may be, another try costs nothing.
  const failed = { errcode: -1, content: undefined }
  const { errcode, content } = await openApi('wxacode.getUnlimited', { scene, page, width: WIDTH, check_path: true, env_version: 'release' }).catch(() => failed)
  if (errcode === UNPUBLISHED) refuse('CODE_UNPUBLISHED')
  return content ?? refuse('CODE_LATER')
}
