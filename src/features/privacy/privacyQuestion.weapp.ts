/** WeChat's own gate before what it counts as private. Whatever was called waits until she has agreed to the county's
 *  隐私保护指引 or said 暂不; then it goes on, or fails as WeChat lets it fail. An older WeChat has no such gate. It lives
 *  outside React: every page is a tree of its own, and WeChat hears one listener only. */
import Taro from '@tarojs/taro'
import { showToast } from '../../ui/toastStore'
import { privateUse, type PrivateUse } from './privateUses'

export interface PrivacyQuestion {
  use: PrivateUse
  /** As the county called it in WeChat's console. */
  contract: string
}

type Answer = Taro.onNeedPrivacyAuthorization.ResolveOption

/** WeChat looks whether the button of this id was really tapped. */
export const AGREE_BUTTON = 'dl-privacy-agree'
const CONTRACT = '《隐私保护指引》'

let question: PrivacyQuestion | undefined
let waiting: ((answer: Answer) => void)[] = []
const listeners = new Set<() => void>()

function put(next: PrivacyQuestion | undefined): void {
  question = next
  for (const listener of listeners) listener()
}

function answer(given: Answer): void {
  const all = waiting
  waiting = []
  put(undefined)
  for (const resolve of all) resolve(given)
}

export const privacyQuestion = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  current: (): PrivacyQuestion | undefined => question,
  /** Only after WeChat's own button has said so. */
  agree: (): void => answer({ event: 'agree', buttonId: AGREE_BUTTON }),
  decline(): void {
    if (!question) return
    showToast(question.use.without)
    answer({ event: 'disagree' })
  },
}

/** WeChat knows the name; until it has said it, the usual one. */
function learnContract(): void {
  Taro.getPrivacySetting?.({
    success: ({ privacyContractName }) => {
      if (question && privacyContractName) put({ ...question, contract: privacyContractName })
    },
  })
}

/** Once, when the mini-program starts. */
export function listenForPrivacy(): void {
  Taro.onNeedPrivacyAuthorization?.((resolve, info) => {
    waiting.push(resolve)
    resolve({ event: 'exposureAuthorization' })
    if (question) return
    put({ use: privateUse(info?.referrer ?? ''), contract: CONTRACT })
    learnContract()
  })
}
