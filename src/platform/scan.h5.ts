/** Reading a QR code with the camera of a phone or a desk: the picture stands over the page until a code is read or
 *  the reader closes it. The decoder is its own chunk, fetched on the first scan only. */
import './scan.css'

export type Scanned = { kind: 'text'; text: string } | { kind: 'closed' } | { kind: 'failed'; words: string }

const NO_CAMERA = '这台设备没有摄像头，请取货人念数字，在这里输入。'
const NOT_ALLOWED = '没有允许用摄像头。在浏览器里允许一下再扫，或者请取货人念数字，在这里输入。'
const EVERY_MS = 150
/** A QR code held before the camera is read well at this width, and an old phone keeps up. */
const WIDTH = 480

/** `what` is named over the picture: 把…放进框里. */
export async function scan(what = '取货码'): Promise<Scanned> {
  const stream = await openCamera()
  if (typeof stream === 'string') return { kind: 'failed', words: stream }
  const { video, closed, remove } = showPicture(stream, what)
  try {
    const decode = await import('jsqr')
    const text = await Promise.race([closed, readFrom(video, decode.default)])
    return text === null ? { kind: 'closed' } : { kind: 'text', text }
  } catch {
    return { kind: 'failed', words: NO_CAMERA }
  } finally {
    remove()
    for (const track of stream.getTracks()) track.stop()
  }
}

/** @returns the camera's stream, or the sentence that says why there is none. */
async function openCamera(): Promise<MediaStream | string> {
  // Absent on plain http from another machine, and in old browsers.
  if (!navigator.mediaDevices) return NO_CAMERA
  try {
    return await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false })
  } catch (error) {
    return (error as DOMException).name === 'NotAllowedError' ? NOT_ALLOWED : NO_CAMERA
  }
}

function showPicture(stream: MediaStream, what: string) {
  const before = document.activeElement as HTMLElement | null
  const veil = document.createElement('div')
  veil.className = 'scan'
  veil.setAttribute('role', 'dialog')
  veil.setAttribute('aria-modal', 'true')
  veil.setAttribute('aria-label', `扫${what}`)
  veil.innerHTML = `<video class="scan__video" playsinline muted></video><p class="scan__words">把${what}放进框里</p><button class="scan__close" type="button">不扫了，关上</button>`
  document.body.append(veil)
  const video = veil.querySelector('video') as HTMLVideoElement
  const button = veil.querySelector('button') as HTMLButtonElement
  video.srcObject = stream
  void video.play()
  button.focus()
  const closed = new Promise<null>((resolve) => {
    button.onclick = () => resolve(null)
    veil.onkeydown = (event) => {
      if (event.key === 'Escape') resolve(null)
      // The button is all there is to reach.
      if (event.key === 'Tab') event.preventDefault()
    }
  })
  const remove = () => {
    veil.remove()
    before?.focus()
  }
  return { video, closed, remove }
}

type Decode = (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null

function readFrom(video: HTMLVideoElement, decode: Decode): Promise<string> {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  return new Promise((resolve) => {
    const look = () => {
      // Closed meanwhile: nobody waits any more.
      if (!video.isConnected) return
      const text = context && video.videoWidth > 0 ? readFrame(video, canvas, context, decode) : ''
      if (text) resolve(text)
      else setTimeout(look, EVERY_MS)
    }
    look()
  })
}

function readFrame(video: HTMLVideoElement, canvas: HTMLCanvasElement, context: CanvasRenderingContext2D, decode: Decode): string {
  canvas.width = WIDTH
  canvas.height = Math.round((WIDTH * video.videoHeight) / video.videoWidth)
  context.drawImage(video, 0, 0, canvas.width, canvas.height)
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  return decode(data, canvas.width, canvas.height)?.data ?? ''
}
