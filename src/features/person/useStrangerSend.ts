/** What whoever has not joined may send. It goes at once and not through the outbox, which keeps words by person: until
 *  this is answered nobody knows whose they are. The same words sent again carry the same id. */
import { useRef, useState } from 'react'
import type { AnswerOf, InputOf } from '../../../domain/contracts'
import { Refused } from '../../client/answers'
import { ask } from '../../client/client'
import { makeRequestId } from '../../client/requestId'

type StrangerWrite = 'person.join' | 'person.claimIdentity'

const NO_SIGNAL = '没有信号，还没办成。等有信号了再点一次。'

export function useStrangerSend<N extends StrangerWrite>(name: N, onAnswer: (answer: AnswerOf<N>) => void) {
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
