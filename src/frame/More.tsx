import { useReachBottom } from '@tarojs/taro'
import { Button } from '../ui/Button'

interface MoreProps {
  paging: { more?: () => void; loadingMore: boolean }
  children?: string
}

/** The next page, as she scrolls; the same by a button, because scrolling is not for everybody. */
export function More({ paging: { more, loadingMore }, children = '再看一些' }: MoreProps) {
  useReachBottom(() => {
    if (!loadingMore) more?.()
  })
  if (!more) return null
  return <Button kind="quiet" icon="down" busy={loadingMore ? '正在取更多…' : undefined} onPress={more}>{children}</Button>
}
