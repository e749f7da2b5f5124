/** WeChat's judge of pictures and sounds: security.mediaCheckAsync, version 2. It fetches the file itself and answers
 *  within half an hour by a message to the function `timer` (hearMediaCheck.ts), under the name it gives here. */
import type { MediaKind } from '../../../domain/media/vocab'
import type { OpenApi } from './openApi'

const TYPES: Readonly<Partial<Record<MediaKind, number>>> = { voice: 1, photo: 2 }
/** As WeChat counts scenes: a post. */
const SCENE = 4

/** @returns the name the answer will carry; empty when nobody will answer, and then a person looks. */
export async function askMediaCheck(openApi: OpenApi, { kind, url, openid }: { kind: MediaKind; url: string; openid: string }): Promise<string> {
  try {
    const { errcode, traceId } = await openApi('security.mediaCheckAsync', { media_url: url, media_type: TYPES[kind], version: 2, scene: SCENE, openid })
    return errcode === 0 ? (traceId ?? '') : ''
  } catch {
    return ''
  }
}
