import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'

/** Looks again every so often while there is something to wait for and the page is in sight. */
export function useWatch(waiting: boolean, again: () => void, everyMs: number): void {
  const [visible, setVisible] = useState(true)
  const look = useRef(again)
  look.current = again
  useDidShow(() => setVisible(true))
  useDidHide(() => setVisible(false))
  useEffect(() => {
    if (!waiting || !visible) return undefined
    const timer = setInterval(() => look.current(), everyMs)
    return () => clearInterval(timer)
  }, [waiting, visible, everyMs])
}
