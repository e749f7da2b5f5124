/** Keeps a picture for printing: a browser saves it under a name. */
export function keepPicture(url: string, name: string): void {
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.rel = 'noopener noreferrer'
  document.body.appendChild(link)
  link.click()
  link.remove()
}

export const KEEP_WORDS = '存到这台电脑，打印用'
/** What is still to be done after the tap. */
export const KEEP_NOTE = ''
/** Whether a picture that was drawn here, and lies on no server, can be kept. */
export const KEEPS_DRAWN = true
