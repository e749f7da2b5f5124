/** Shows what was exported: the page in a window of its own, from where it prints; the data as a file. */
export async function openExport(url: string): Promise<void> {
  const link = document.createElement('a')
  link.href = url
  link.target = '_blank'
  link.rel = 'noopener noreferrer'
  document.body.appendChild(link)
  link.click()
  link.remove()
}

export const EXPORT_OPENED = '打开了，可以看，也可以打印'
export const DATA_SAVED = '存成文件了，在浏览器的“下载”里，给电脑里的程序用'
