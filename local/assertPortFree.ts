/** A look whether the port can be had before anything is opened or reset, so that a second start beside a running one
 *  changes nothing. */
import { createServer } from 'node:net'
import { StartError } from './startError'

/** @throws StartError */
export function assertPortFree(host: string, port: number): Promise<void> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => fail(portError(error, host, port)))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => done()))
  })
}

/** What a failed `listen` means to the person who started it. */
export function portError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartError(
        `端口 ${port} 已经有程序在用：点亮可能已经开着；要另开一个，请设 PORT 为别的数字。`,
        `Port ${port} is in use: 点亮 may already be running; set PORT to another number.`,
      )
    case 'EACCES':
      return new StartError(`没有权限用端口 ${port}，请设 PORT 为 1024 以上的数字。`, `No permission for port ${port}; set PORT above 1024.`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartError(`这台机器没有地址 ${host}，请检查 HOST。`, `This machine has no address ${host}; check HOST.`)
    default:
      return error
  }
}
