/** Where the outbox survives a closed app. Each item has its own key: a write is whole or not there at all, two open
 *  windows cannot undo each other's, and WeChat's 1 MB per key is never near. */
import Taro from '@tarojs/taro'
import type { Reason } from '../../domain/ground/refusal'
import type { Item } from './outboxState'

/** A no that came when its sender was no longer looking; kept until she has read it. */
export interface KeptRefusal extends Item {
  reason: Reason
  message: string
}

const ITEM = 'dl.out.'
const REFUSAL = 'dl.no.'
const PERSON = 'dl.person'

/** A full or forbidden storage must not stop anybody from being heard: the item then lives in memory only. */
function tryTo(run: () => void): void {
  try {
    run()
  } catch {
    // Nothing better can be done.
  }
}

function all<T>(prefix: string): T[] {
  let keys: string[] = []
  tryTo(() => { keys = Taro.getStorageInfoSync().keys })
  return keys.filter((key) => key.startsWith(prefix)).map((key) => Taro.getStorageSync(key) as T).filter(Boolean)
}

export const storedItems = (): Item[] => all<Item>(ITEM)
export const storeItem = (item: Item): void => tryTo(() => Taro.setStorageSync(ITEM + item.requestId, item))
/** A storage that cannot be read says nothing against it. */
export function isStored(requestId: string): boolean {
  let item: unknown = true
  tryTo(() => { item = Taro.getStorageSync(ITEM + requestId) })
  return Boolean(item)
}
export const dropItem = (requestId: string): void => tryTo(() => Taro.removeStorageSync(ITEM + requestId))

export const storedRefusals = (): KeptRefusal[] => all<KeptRefusal>(REFUSAL)
export const storeRefusal = (refusal: KeptRefusal): void => tryTo(() => Taro.setStorageSync(REFUSAL + refusal.requestId, refusal))
export const dropRefusal = (requestId: string): void => tryTo(() => Taro.removeStorageSync(REFUSAL + requestId))

/** Who was signed in last, so that words said without a signal have an owner. */
export const lastPerson = (): string => (Taro.getStorageSync(PERSON) as string) || ''
export const rememberPerson = (personId: string): void => tryTo(() => Taro.setStorageSync(PERSON, personId))
