/** What goes at once or not at all, never through the outbox: that keeps words by person, and of whoever has not joined
 *  nobody knows who she is; and it keeps them on the phone, where an ID number has no business. The same words sent
 *  again carry the same id. */
import { useRef, useState } from 'react'
import type { AnswerOf, InputOf } from '../../domain/contracts'
import { Refused } from '../client/answers'
import { ask } from '../client/client'
import { makeRequestId } from '../client/requestId'

type AtOnce = 'person.join' | 'person.claimIdentity' | 'person.callOffIdentityClaim' | 'person.setIdNumber'

const NO_SIGNAL = '没有信号，还没办成。等有信号了再点一次。'

export function useSendAtOnce<N extends AtOnce>(name: N, onAnswer: (answer: AnswerOf<N>) => void) {
  const [busy, setBusy] = useState(false)
  const [words, setWords] = useState('')
  const sent = useRef({ said: '', requestId: '' })

  const send = async (input: InputOf<N>) => {
    const said = JSON.stringify(input)
    if (sent.current.said !== said) sent.current = { said, requestId: makeRequestId() }
    setBusy(true)
    setWords('')
    try {
      onAnswer(await ask(name, input, sent.current.requestId))
    } catch (error) {
      setWords(error instanceof Refused ? error.message : NO_SIGNAL)
    } finally {
      setBusy(false)
    }
  }
  return { send, busy, words }
}
