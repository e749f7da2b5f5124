/** How many connections one address may hold. A proxy's are not counted: it speaks for everybody, and keeps slow clients
 *  to itself. What is over is cut before it can say anything. */
import { BlockList, isIPv6 } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { addressKey } from './rateLimits'

export function limitSockets(app: FastifyInstance, perAddress: number, trustedProxies: readonly string[]): void {
  const proxies = listOf(trustedProxies)
  const held = new Map<string, number>()
  app.server.on('connection', (socket) => {
    const address = socket.remoteAddress ?? ''
    if (proxies.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')) return
    const key = addressKey(address)
    const count = (held.get(key) ?? 0) + 1
    held.set(key, count)
    socket.once('close', () => {
      const left = (held.get(key) ?? 1) - 1
      if (left > 0) held.set(key, left)
      else held.delete(key)
    })
    if (count > perAddress) socket.destroy()
  })
}

function listOf(proxies: readonly string[]): BlockList {
  const list = new BlockList()
  for (const proxy of proxies.flatMap((each) => (each === 'loopback' ? ['127.0.0.0/8', '::1'] : [each]))) {
    const [address = '', bits] = proxy.split('/')
    const family = isIPv6(address) ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}
