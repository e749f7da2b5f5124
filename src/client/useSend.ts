/** What a page does: it goes through the outbox, so it is never lost, and the page says in words how far it has come. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { WriteName } from '../../domain/actions'
import type { AnswerOf, InputOf, Reply } from '../../domain/contracts'
import { Refused, Unreachable } from './answers'
import { nameFor } from './actingFor'
import { leave, say, type Word } from './outbox'

/** `kept`: no signal, stored and sent later by itself; it may still become `done` or `refused`. */
export type SendStatus = 'idle' | 'sending' | 'kept' | 'done' | 'refused'

interface Progress<T> {
  status: SendStatus
  answer?: T
  refusal: Refused | null
}

export interface Send<N extends WriteName> extends Progress<AnswerOf<N>> {
  /** Resolves with the answer; rejects with Refused, or with Unreachable when the words are kept for later. A caller
   *  that only shows `status` need not catch. The same input again, before it is answered, is not sent twice. */
  send: (input: InputOf<N>) => Promise<AnswerOf<N>>
  reset: () => void
}

interface Pending<T> {
  requestId: string
  promise: Promise<T>
}

const idle = { status: 'idle', refusal: null } as const

function progressOf<T>(word: Word): Progress<T> {
  if (word.kind === 'kept') return { status: 'kept', refusal: null }
  const reply = word.reply as Reply<T>
  if (reply.ok) return { status: 'done', answer: reply.data, refusal: null }
  return { status: 'refused', refusal: new Refused(reply.reason, reply.message, reply.ref) }
}

export function useSend<N extends WriteName>(name: N): Send<N> {
  const [progress, setProgress] = useState<Progress<AnswerOf<N>>>(idle)
  const pending = useRef(new Map<string, Pending<AnswerOf<N>>>())
  const latest = useRef('')

  const leaveAll = useCallback(() => {
    for (const { requestId } of pending.current.values()) leave(requestId)
    pending.current.clear()
    latest.current = ''
  }, [])
  useEffect(() => leaveAll, [leaveAll])

  const reset = useCallback(() => {
    leaveAll()
    setProgress(idle)
  }, [leaveAll])

  const send = useCallback((input: InputOf<N>): Promise<AnswerOf<N>> => {
    const key = JSON.stringify([input, nameFor(name)])
    const known = pending.current.get(key)
    if (known) return known.promise
    latest.current = key
    setProgress({ status: 'sending', refusal: null })
    let requestId = ''
    const promise = new Promise<AnswerOf<N>>((resolve, reject) => {
      requestId = say(name, input, (word) => {
        const next = progressOf<AnswerOf<N>>(word)
        if (latest.current === key) setProgress(next)
        if (word.kind === 'kept') return reject(new Unreachable())
        pending.current.delete(key)
        if (next.status === 'done') resolve(next.answer as AnswerOf<N>)
        else reject(next.refusal)
      })
    })
    // Who shows `status` alone has seen it there; an unhandled rejection would be noise.
    promise.catch(() => {})
    pending.current.set(key, { requestId, promise })
    return promise
  }, [name])

  return { ...progress, send, reset }
}
