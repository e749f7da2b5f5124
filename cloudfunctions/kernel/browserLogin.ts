/** The login a county's own server gives to browsers (local/signIn/browserLogin.ts). It only ever leads to somebody known
 *  already, so one that leads to nobody was taken away: whoever holds it is signed out, no newcomer who might join. */
const PREFIX = 'web:'

export const browserLogin = (id: string): string => `${PREFIX}${id}`
export const isBrowserLogin = (login: string): boolean => login.startsWith(PREFIX)
