/** A photo handed in. */
import type { Told } from './measure'

export async function tellMediaStory({ call }: Told): Promise<void> {
  await call('granny', 'media.ticket', { kind: 'photo' })
}
