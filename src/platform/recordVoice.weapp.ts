/** Her voice by WeChat's recorder. One tap begins, one ends; nothing is held down. */
import Taro from '@tarojs/taro'
import type { LocalFile } from '../client/handIn'

export interface Recording {
  done: Promise<LocalFile>
  stop: () => void
}

const NOT_ALLOWED = '没有录上。请在微信里允许用话筒再试，或者打字说。'

/** @returns the recording, or the sentence that says why there is none; empty where that was said already. */
export async function recordVoice(secondsMax: number): Promise<Recording | string> {
  const recorder = Taro.getRecorderManager()
  const done = new Promise<LocalFile>((resolve) => {
    recorder.onStop(({ tempFilePath, fileSize }) => resolve({ address: tempFilePath, bytes: fileSize }))
  })
  const begun = new Promise<string>((resolve) => {
    recorder.onStart(() => resolve(''))
    recorder.onError(({ errMsg }) => resolve(errMsg || 'fail'))
  })
  recorder.start({ duration: secondsMax * 1000, sampleRate: 16_000, numberOfChannels: 1, encodeBitRate: 48_000, format: 'mp3' })
  const fault = await begun
  if (!fault) return { done, stop: () => recorder.stop() }
  // She said 暂不, and was told already how it goes on.
  return fault.includes('privacy') ? '' : NOT_ALLOWED
}
