/** Who a mini-program's user is: WeChat turns the code of wx.login into an openid, once. On CloudBase the platform says
 *  it by itself; a county's own server asks with its app id and secret, which never leave this file but to WeChat. */

export interface WeixinLogin {
  /** The openid; null when WeChat knows no such code, or it was used. @throws Error when WeChat did not answer. */
  openidOf(code: string): Promise<string | null>
}

export interface WeixinApp {
  appid: string
  secret: string
}

const WEIXIN = 'https://api.weixin.qq.com'
const TIMEOUT_MS = 5_000
/** Invalid, used, or of another app. */
const BAD_CODES: readonly unknown[] = [40029, 40163, 41008]
const OPENID_FORM = /^[\w-]{20,64}$/

/** `origin` is another one only in tests. */
export function createWeixinLogin({ appid, secret }: WeixinApp, origin = WEIXIN): WeixinLogin {
  return {
    async openidOf(code) {
      const url = new URL('/sns/jscode2session', origin)
      url.search = new URLSearchParams({ appid, secret, js_code: code, grant_type: 'authorization_code' }).toString()
      const { openid, errcode } = await ask(url)
      if (typeof openid === 'string' && OPENID_FORM.test(openid)) return openid
      if (BAD_CODES.includes(errcode)) return null
      throw new Error(`WeChat refused to name a user (${Number(errcode)})`)
    },
  }
}

/** What is thrown must not carry the address, which holds the secret. */
async function ask(url: URL): Promise<{ openid?: unknown; errcode?: unknown }> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' })
    return (await response.json()) as { openid?: unknown; errcode?: unknown }
  } catch {
    throw new Error('WeChat did not answer')
  }
}
