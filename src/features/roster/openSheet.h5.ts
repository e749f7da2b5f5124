/** Saves a file the server made. */
import type { FileLink } from '../../../domain/roster/contract'

export async function openSheet({ url, fileName }: FileLink): Promise<void> {
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  document.body.appendChild(link)
  link.click()
  link.remove()
}
