import { serverNow } from '../client/serverTime'
import { useMe } from './useMe'

/** The server's present instant, as far as it is known; a page that uses it is drawn anew when the server has said. */
export function useNow(): string {
  useMe()
  return serverNow()
}
