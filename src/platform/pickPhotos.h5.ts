/** Photos from the camera or the album of a browser. What is large is made smaller before it leaves: a village's line
 *  carries 300 KB in a breath and 5 MB not at all (R-F10). */
import type { LocalFile } from '../client/handIn'

const SIDE_MAX = 1600
const SMALL_BYTES = 300 * 1024
const QUALITY = 0.8

/** Empty when nothing was picked. */
export function pickPhotos(count: number): Promise<LocalFile[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = 'image/jpeg,image/png,image/webp'
  input.multiple = count > 1
  input.className = 'photo-input'
  input.hidden = true
  document.body.append(input)
  return new Promise((resolve) => {
    const over = (files: LocalFile[]) => {
      input.remove()
      resolve(files)
    }
    input.onchange = () => void Promise.all([...(input.files ?? [])].slice(0, count).map(smaller)).then((blobs) => over(blobs.map(localFile)))
    input.addEventListener('cancel', () => over([]))
    input.click()
  })
}

const localFile = (blob: Blob): LocalFile => ({ address: URL.createObjectURL(blob), bytes: blob.size, blob })

async function smaller(file: File): Promise<Blob> {
  if (file.size <= SMALL_BYTES) return file
  try {
    const picture = await createImageBitmap(file)
    const scale = Math.min(1, SIDE_MAX / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY))
    return blob && blob.size < file.size ? blob : file
  } catch {
    // An old browser sends it as it is.
    return file
  }
}
