/** A mini-program carries a file to CloudBase's storage, under the one path its ticket names, or to a county's own
 *  server when the package was built for one. */
import Taro from '@tarojs/taro'
import { Refused, Unreachable } from './answers'
import type { Carrying, LocalFile, Ticket } from './handIn'
import { COUNTY_SERVER, sendHostBytes } from './host.weapp'

export function carryFile(ticket: Ticket, file: LocalFile, onProgress: (part: number) => void): Carrying {
  return COUNTY_SERVER ? toCountyServer(ticket, file) : toCloud(ticket, file, onProgress)
}

function toCloud({ path }: Ticket, file: LocalFile, onProgress: (part: number) => void): Carrying {
  let task: Taro.UploadTask | undefined
  const arrived = new Promise<void>((resolve, reject) => {
    const fail = () => reject(new Unreachable())
    task = Taro.cloud.uploadFile({ cloudPath: path, filePath: file.address, success: () => resolve(), fail })
    // Old base libraries give nothing to watch or stop it by.
    task?.onProgressUpdate?.(({ progress }) => onProgress(progress / 100))
  })
  return { arrived, stop: () => task?.abort?.() }
}

/** WeChat's own upload would wrap it in a form; read and sent as it is, it says nothing about its progress. */
function toCountyServer({ mediaId }: Ticket, file: LocalFile): Carrying {
  let stop: () => void = () => {}
  const stopped = new Promise<never>((_resolve, reject) => { stop = () => reject(new Unreachable()) })
  const send = async () => {
    const reply = await sendHostBytes(`/upload/${mediaId}`, await bytesOf(file.address))
    if (!reply.ok) throw new Refused(reply.reason, reply.message, reply.ref)
  }
  return { arrived: Promise.race([send(), stopped]), stop }
}

function bytesOf(filePath: string): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({ filePath, success: ({ data }) => resolve(data as ArrayBuffer), fail: () => reject(new Unreachable()) })
  })
}
