/** An id for one write, made before it is first sent. WeChat has no random UUIDs without waiting; the time and twenty
 *  random characters of base 36 (103 bits at best) do not meet again within one person's requests. */
export function makeRequestId(now = Date.now(), random: () => number = Math.random): string {
  const chars = Array.from({ length: 20 }, () => Math.floor(random() * 36).toString(36))
  return `r${now.toString(36)}${chars.join('')}`
}
