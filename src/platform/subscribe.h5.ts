/** A browser has no subscribe messages: the inbox is all there is. */
export const canRing = false

export async function askToRing(): Promise<number> {
  return 0
}
