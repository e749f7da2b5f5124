/** A file from this computer. */
import type { PickedSheet } from './pickedSheet'

/** Null when nothing was chosen. */
export function pickSheet(): Promise<PickedSheet | null> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.xlsx,.csv'
    input.style.display = 'none'
    document.body.appendChild(input)
    input.addEventListener('cancel', () => resolve(null))
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      input.remove()
      if (!file) return resolve(null)
      const reader = new FileReader()
      reader.onerror = () => reject(reader.error)
      reader.onload = () => resolve({ name: file.name, base64: String(reader.result).replace(/^[^,]*,/, '') })
      reader.readAsDataURL(file)
    })
    input.click()
  })
}
