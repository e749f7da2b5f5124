/** The one address to open in a browser. */
import { networkInterfaces } from 'node:os'

const EVERY_ADDRESS = ['0.0.0.0', '::']

/** For a host that listens on every address, the one by which a phone in the same network reaches it. */
export function addressToOpen(host: string, port: number): string {
  const name = EVERY_ADDRESS.includes(host) ? (ownAddress() ?? '127.0.0.1') : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`
}

function ownAddress(): string | undefined {
  return Object.values(networkInterfaces()).flat().find((each) => each && each.family === 'IPv4' && !each.internal)?.address
}
