/** The stack of open pages, as WeChat keeps it: the top one is shown, the ones below wait. */
import { pkg } from './package'

export interface Page {
  route: string
  onLoad?(query: Record<string, string>): void
  onShow?(): void
  onReady?(): void
  onHide?(): void
  onUnload?(): void
}

interface Open {
  page: Page
  holder: HTMLElement
  release(): void
}

/** How a page is made and attached; main.ts knows the component framework. */
export type PageMaker = (path: string, holder: HTMLElement) => { page: Page; attach(): void; release(): void }

const stack: Open[] = []
let makePage: PageMaker = () => {
  throw new Error('the runtime has not started')
}

export function usePageMaker(maker: PageMaker): void {
  makePage = maker
}

export const currentPages = (): Page[] => stack.map((open) => open.page)

/** @throws Error when app.json knows no such page. */
export function openPage(url: string): void {
  const [raw = '', search = ''] = url.split('?')
  const path = raw.replace(/^\//, '')
  if (!pkg.pages.includes(path)) throw new Error(`page not found: ${path}`)
  const query = Object.fromEntries(new URLSearchParams(search))
  const below = stack.at(-1)
  below?.page.onHide?.()
  if (below) below.holder.style.display = 'none'
  const holder = document.body.appendChild(document.createElement('div'))
  const { page, attach, release } = makePage(path, holder)
  Object.assign(page, { route: path, __route__: path, options: query })
  stack.push({ page, holder, release })
  page.onLoad?.(query)
  attach()
  page.onShow?.()
  page.onReady?.()
}

export function closeTop(): void {
  const top = stack.pop()
  if (!top) return
  top.page.onUnload?.()
  top.release()
  top.holder.remove()
}

export function closeAll(): void {
  while (stack.length > 0) closeTop()
}

export function backTo(steps: number): void {
  for (let left = steps; left > 0 && stack.length > 1; left -= 1) closeTop()
  const top = stack.at(-1)
  if (!top) return
  top.holder.style.display = ''
  top.page.onShow?.()
}
