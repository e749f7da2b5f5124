/** One import from the page's side: the file goes piece by piece, then checked and taken in call by call, each answer saying
 *  how far it has come. It goes past the outbox: a file does not wait on a phone, and what was cut off is asked again. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { RosterJobView } from '../../../domain/roster/contract'
import type { RosterKind } from '../../../domain/roster/vocab'
import { Refused } from '../../client/answers'
import { client } from '../../client/client'
import { queryClient } from '../../client/queryClient'
import { makeRequestId } from '../../client/requestId'
import { isTooLarge, piecesOf, type PickedSheet } from './pickedSheet'

const NO_SIGNAL = '没有信号，停在这里了。等有信号了接着来，前面的都还在。'
const EMPTY = '这个文件是空的，一个字也没有，请核对是不是选错了文件。'
const TOO_LARGE = '这个文件太大了，请分成几个小一点的表格再传。'

export function useImport() {
  const [job, setJob] = useState<RosterJobView>()
  const [running, setRunning] = useState(false)
  const [words, setWords] = useState('')
  const here = useRef(true)
  useEffect(() => () => { here.current = false }, [])

  const run = useCallback(async (work: () => Promise<void>) => {
    setRunning(true)
    setWords('')
    try {
      await work()
    } catch (error) {
      setWords(error instanceof Refused ? error.message : NO_SIGNAL)
    } finally {
      setRunning(false)
      void queryClient.invalidateQueries()
    }
  }, [])

  const goOn = useCallback(async (view: RosterJobView, ask: (jobId: string) => Promise<RosterJobView>, while_: RosterJobView['state']) => {
    let next = view
    setJob(next)
    while (next.state === while_ && here.current) {
      next = await ask(next.jobId)
      setJob(next)
    }
  }, [])

  const check = (view: RosterJobView) => goOn(view, (jobId) => client.roster.check({ jobId }, makeRequestId()), 'uploaded')
  const applyOnce = (jobId: string) => client.roster.apply({ jobId, seen: true }, makeRequestId())

  return {
    job, running, words,
    show: setJob,
    send: (kind: RosterKind, sheet: PickedSheet) => {
      const words = sheet.base64 === '' ? EMPTY : isTooLarge(sheet) ? TOO_LARGE : ''
      if (words) setWords(words)
      else void run(async () => check(await upload(kind, sheet, setJob)))
    },
    check: (view: RosterJobView) => void run(() => check(view)),
    apply: (view: RosterJobView) => void run(async () => goOn(await applyOnce(view.jobId), applyOnce, 'applying')),
    cancel: (view: RosterJobView) => void run(async () => {
      await client.roster.cancel({ jobId: view.jobId }, makeRequestId())
      setJob(undefined)
    }),
  }
}

export type Import = ReturnType<typeof useImport>

async function upload(kind: RosterKind, sheet: PickedSheet, onPart: (view: RosterJobView) => void): Promise<RosterJobView> {
  const pieces = piecesOf(sheet)
  const { jobId } = await client.roster.begin({ kind, fileName: sheet.name.slice(-80), parts: Math.max(1, pieces.length) }, makeRequestId())
  let view = await client.roster.job({ jobId })
  for (const [part, bytes] of pieces.entries()) {
    view = await client.roster.part({ jobId, part, bytes }, makeRequestId())
    onPart(view)
  }
  return view
}
