/** What the picture on a waiting computer says: the address of this page with the token in it. The part behind # is
 *  never sent to a server, so no log keeps it. */
export const SIGN_IN_PAGE = '/packages/workbench/signin/index'

export const linkOf = (origin: string, token: string): string => `${origin}/#${SIGN_IN_PAGE}?t=${token}`

/** The token in what was scanned; empty when it is something else. */
export function tokenIn(scanned: string): string {
  return /[?&]t=([\w-]{43})(?![\w-])/.exec(scanned)?.[1] ?? ''
}

/** 1234 5678, as one says it. */
export const sayNumber = (number: string): string => number.replace(/(.{4})(?=.)/g, '$1 ')
