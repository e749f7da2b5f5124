/** Who I was when the app was last open: the first page stands at once, and a wish can be said without any signal. It
 *  is asked anew all the same, and gone as soon as the server knows nobody. */
import Taro from '@tarojs/taro'
import type { QueryClient } from '@tanstack/react-query'
import type { Me } from '../../domain/person/contract'

const KEY = 'dl.me'

export function keepMe(me: Me): void {
  try {
    Taro.setStorageSync(KEY, me)
  } catch {
    // Only the next start is slower.
  }
}

export function forgetMe(): void {
  try {
    Taro.removeStorageSync(KEY)
  } catch {
    // Then there was none.
  }
}

export function recallMe(reads: QueryClient): void {
  const me = Taro.getStorageSync(KEY) as Me | ''
  if (me) reads.setQueryData<Me>(['person.me', {}], (known) => known ?? me, { updatedAt: 0 })
}
