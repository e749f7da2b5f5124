/** What somebody reads who opens an address in a browser that leads nowhere any more: an old link to a file, a page that is not there.
 *  A few lines of Chinese with what to do instead; programs get the same answer as JSON. It repeats nothing of the address. */
import type { FastifyRequest } from 'fastify'

/** A browser asked to open it; a script of our own, or a tool, accepts anything. */
export const wantsPage = ({ headers: { accept } }: Pick<FastifyRequest, 'headers'>): boolean => /\btext\/html\b/.test(accept ?? '')

export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', vary: 'accept', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-top-navigation-by-user-activation",
}

interface Said {
  title: string
  words: string
}

const FILE: Said = {
  title: '这个链接过期了',
  words: '照片、录音、名册和导出的信息，链接只管用十分钟，免得落到别人手里。东西没有丢：请回到点亮，在原来那一页再点一次。导出的信息放一天就删掉，要的话再导出一次。',
}
const SIGN_IN: Said = {
  title: '这个登录链接不能用了',
  words: '登录的链接只能用一次，过一会儿也会失效。请从首页重新登录；数字和二维码都是新的，别人拿着旧的进不来。',
}
const AWAY: Said = { title: '这会儿打不开', words: '服务器正忙，或者出了点问题。您存下的东西都在。过几分钟再试；一直不行，请打站里的电话。' }
const NOWHERE: Said = { title: '没有这个页面', words: '地址可能旧了，也可能少抄了几个字。请从首页进去找；找不到，请打站里的电话问一声。' }

function saidOf(url: string, status: number): Said {
  if (status >= 500 || status === 429) return AWAY
  if (url.startsWith('/files/')) return FILE
  return /^\/(sign-in|login|demo)\b/.test(url) ? SIGN_IN : NOWHERE
}

export function pageFor({ url }: Pick<FastifyRequest, 'url'>, status: number): string {
  const { title, words } = saidOf(url, status)
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>
<style>body{font:1.25rem/1.7 sans-serif;max-width:34rem;margin:0 auto;padding:2rem 1.25rem;color:#2b2320;background:#fdf8f1}h1{font-size:1.6rem}a{display:block;margin-top:2rem;padding:.8rem;text-align:center;color:#fff;background:#b3261e;border-radius:.8rem;text-decoration:none}</style></head>
<body><h1>${title}</h1><p>${words}</p><a href="/">回首页</a></body></html>
`
}
