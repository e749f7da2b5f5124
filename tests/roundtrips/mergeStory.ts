/** Somebody who joined twice asks, is told no, asks again, is believed and thinks better of it; the desk begins it for her. */
import { PATH } from '../factories'
import type { Told } from './stories'

const TWICE = { name: '双份乡亲', stationId: PATH.station }

export async function tellMergeStory({ call }: Told): Promise<void> {
  const { personId: otherId } = await call('twice-1', 'person.join', { ...TWICE, isFourteen: true })
  const { personId } = await call('twice-2', 'person.join', { ...TWICE, isFourteen: true })
  const ask = async () => (await call('twice-2', 'person.askMerge', TWICE)).mergeId
  await call('grid', 'person.refuseMerge', { mergeId: await ask(), note: '请带着两个手机到站里来' })
  const mergeId = await ask()
  await call('grid', 'person.mergesToAnswer')
  await call('twice-2', 'person.myMerge', {})
  await call('grid', 'person.agreeMerge', { mergeId, personId: otherId })
  await call('twice-1', 'person.stopMerge', { mergeId })
  await call('head', 'person.beginMerge', { personId, otherId, seen: true })
}
