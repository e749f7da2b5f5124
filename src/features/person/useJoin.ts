/** Joining is sent at once and not through the outbox: until it is answered nobody knows whose words to keep. Sent again,
 *  it carries the same id. */
import { useRef, useState } from 'react'
import type { InputOf } from '../../../domain/contracts'
import { Refused } from '../../client/answers'
import { client } from '../../client/client'
import { makeRequestId } from '../../client/requestId'

export type Joining = InputOf<'person.join'>

const NO_SIGNAL = '没有信号，还没登记上。等有信号了再点一次。'

export function useJoin(onJoined: () => void) {
  const [busy, setBusy] = useState(false)
  const [words, setWords] = useState('')
  const sent = useRef({ said: '', requestId: '' })

  const join = async (input: Joining) => {
    const said = JSON.stringify(input)
    if (sent.current.said !== said) sent.current = { said, requestId: makeRequestId() }
    setBusy(true)
    setWords('')
    try {
      await client.person.join(input, sent.current.requestId)
      onJoined()
    } catch (error) {
      setWords(error instanceof Refused ? error.message : NO_SIGNAL)
    } finally {
      setBusy(false)
    }
  }
  return { join, busy, words }
}
