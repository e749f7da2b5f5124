/** Her voice by the browser's microphone. One tap begins, one ends; nothing is held down. */
import type { LocalFile } from '../client/handIn'

export interface Recording {
  /** What was said, when it has ended by whatever cause. */
  done: Promise<LocalFile>
  stop: () => void
}

const NO_MICROPHONE = '这台设备录不了音，请打字说，或者请网格员帮您写。'
const NOT_ALLOWED = '没有允许用话筒。在浏览器里允许一下再录，或者打字说。'
const BITS_PER_SECOND = 24_000

/** @returns the recording, or the sentence that says why there is none. */
export async function recordVoice(secondsMax: number): Promise<Recording | string> {
  // Absent on plain http from another machine, and in old browsers.
  if (!navigator.mediaDevices || typeof MediaRecorder === 'undefined') return NO_MICROPHONE
  try {
    return record(await navigator.mediaDevices.getUserMedia({ audio: true }), secondsMax)
  } catch (error) {
    return (error as DOMException).name === 'NotAllowedError' ? NOT_ALLOWED : NO_MICROPHONE
  }
}

function record(stream: MediaStream, secondsMax: number): Recording {
  const mimeType = ['audio/mp4', 'audio/webm'].find((type) => MediaRecorder.isTypeSupported(type))
  const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: BITS_PER_SECOND })
  const parts: Blob[] = []
  const stop = () => {
    if (recorder.state !== 'inactive') recorder.stop()
  }
  const timer = setTimeout(stop, secondsMax * 1000)
  const done = new Promise<LocalFile>((resolve) => {
    recorder.ondataavailable = ({ data }) => void parts.push(data)
    recorder.onstop = () => {
      clearTimeout(timer)
      for (const track of stream.getTracks()) track.stop()
      const blob = new Blob(parts, { type: recorder.mimeType })
      resolve({ address: URL.createObjectURL(blob), bytes: blob.size, blob })
    }
  })
  recorder.start()
  return { done, stop }
}
