import { useRef, useState } from 'react'
import type { CounterLine } from '../../../domain/market/contract'
import { Refused } from '../../client/answers'
import { client } from '../../client/client'
import { scan } from '../../platform/scan'
import { codeOfScan, missingDigits } from './pickupText'

export interface Found {
  code: string
  line: CounterLine
}

const NO_SIGNAL = '没有信号，核对不了这个码。等有信号了再查一次。'
const NOT_OURS = '这不是取货码，请取货人打开“取货码”那一页再扫。'

/** From digits typed or scanned to what they stand for, or a sentence about what is missing. */
export function useLookUp() {
  const [code, setCode] = useState('')
  const [error, setError] = useState('')
  const [looking, setLooking] = useState(false)
  const [found, setFound] = useState<Found | null>(null)
  const latest = useRef('')

  const lookUp = async (asked: string) => {
    const missing = missingDigits(asked)
    if (missing > 0) return setError(asked === '' ? '先输入8位数字，或者扫一扫取货码。' : `取货码是8位数字，还差${missing}位。`)
    latest.current = asked
    setLooking(true)
    setError('')
    try {
      const line = await client.market.lookUp({ code: asked })
      if (latest.current === asked) setFound({ code: asked, line })
    } catch (caught) {
      if (latest.current === asked) setError(caught instanceof Refused ? caught.message : NO_SIGNAL)
    }
    if (latest.current === asked) setLooking(false)
  }

  /** The last digit asks by itself: the hands are full of goods. */
  const type = (typed: string) => {
    setCode(typed)
    setError('')
    setFound(null)
    latest.current = ''
    setLooking(false)
    if (typed !== code && missingDigits(typed) === 0) void lookUp(typed)
  }

  const scanCode = async () => {
    const scanned = await scan()
    if (scanned.kind === 'failed') setError(scanned.words)
    if (scanned.kind !== 'text') return
    const read = codeOfScan(scanned.text)
    if (read === null) return setError(NOT_OURS)
    // The same digits may stand there already.
    if (read === code) void lookUp(read)
    else type(read)
  }

  return { code, type, error, looking, found, lookUp: () => void lookUp(code), scanCode: () => void scanCode(), clear: () => type('') }
}
