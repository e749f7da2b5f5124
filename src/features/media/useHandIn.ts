import { useCallback, useRef, useState } from 'react'
import { MEDIA_LIMITS } from '../../../domain/media/vocab'
import { Refused } from '../../client/answers'
import { ask } from '../../client/client'
import { handIn, type LocalFile } from '../../client/handIn'
import { makeRequestId } from '../../client/requestId'

export interface HandedIn {
  key: string
  kind: 'photo' | 'voice'
  file: LocalFile
  seconds: number
  /** 0–1 while it is on its way. */
  part: number
  /** Empty until the server has it. */
  mediaId: string
  /** Why it did not get there; empty while it may. */
  fault: string
}

const NO_SIGNAL = '没有信号，没传上去。话可以先说，信号好了再传。'

/** Photos and a voice beside the words: each is sent as soon as it is there, and may be taken out or tried again. They
 *  need a signal; the words do not (docs/decisions/0019). */
export function useHandIn() {
  const [items, setItems] = useState<readonly HandedIn[]>([])
  const cancels = useRef(new Map<string, () => void>())
  const change = useCallback((key: string, part: Partial<HandedIn>) => setItems((before) => before.map((one) => (one.key === key ? { ...one, ...part } : one))), [])

  const send = useCallback(async ({ key, kind, file }: Pick<HandedIn, 'key' | 'kind' | 'file'>) => {
    change(key, { fault: '', part: 0 })
    const handing = handIn(kind, file, (part) => change(key, { part }))
    cancels.current.set(key, handing.cancel)
    try {
      const mediaId = await handing.mediaId
      const { seconds } = await ask('media.take', { mediaId }, makeRequestId())
      change(key, { mediaId, part: 1, ...(kind === 'voice' ? { seconds } : {}) })
    } catch (error) {
      change(key, { fault: error instanceof Refused ? error.message : NO_SIGNAL })
    }
  }, [change])

  const add = useCallback((kind: 'photo' | 'voice', file: LocalFile, seconds = 0) => {
    const item: HandedIn = { key: makeRequestId(), kind, file, seconds, part: 0, mediaId: '', fault: '' }
    setItems((before) => [...before, item])
    void send(item)
  }, [send])

  const remove = useCallback((key: string) => {
    cancels.current.get(key)?.()
    setItems((before) => before.filter((one) => one.key !== key))
  }, [])
  const clear = useCallback(() => setItems([]), [])

  const photos = items.filter(({ kind }) => kind === 'photo')
  return {
    items, add, remove, clear, again: send,
    voice: items.find(({ kind }) => kind === 'voice'),
    photosLeft: MEDIA_LIMITS.photosPerWish - photos.length,
    mediaIds: items.map(({ mediaId }) => mediaId).filter(Boolean),
    /** What keeps the wish from being sent now; empty when nothing does. */
    waiting: items.some(({ mediaId, fault }) => !mediaId && !fault) ? '照片或录音还在传，请等一下' : items.some(({ fault }) => fault) ? '有照片或录音没传上去，再传一次，或者先去掉' : '',
  }
}

export type HandIn = ReturnType<typeof useHandIn>
