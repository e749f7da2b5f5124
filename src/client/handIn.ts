/** Hands in one file: a ticket from the server, then the bytes, tried again while the line is weak. It does not go
 *  through the outbox, which keeps words; whoever hands in holds the file until its id has come. */
import type { AnswerOf } from '../../domain/contracts'
import { MEDIA_BYTES, type MediaKind } from '../../domain/media/vocab'
import { REFUSALS } from '../../domain/refusals'
import { Refused, Unreachable } from './answers'
import { carryFile } from './carryFile'
import { nameFor } from './actingFor'
import { ask } from './client'
import { makeRequestId } from './requestId'

/** A file as the phone has it. */
export interface LocalFile {
  /** Where the phone can show it from: a temporary path, or a blob: address. */
  address: string
  bytes: number
  /** Its content; in a browser only. */
  blob?: Blob
}

export type Ticket = AnswerOf<'media.ticket'>

/** One way of a file, which may be stopped. */
export interface Carrying {
  arrived: Promise<void>
  stop: () => void
}

export interface HandingIn {
  /** @throws Refused, Unreachable, Cancelled */
  mediaId: Promise<string>
  cancel: () => void
}

/** She took it back herself. */
export class Cancelled extends Error {}

const TRIES = 3
const PAUSE_MS = 1_500

export function handIn(kind: MediaKind, file: LocalFile, onProgress: (part: number) => void = () => {}): HandingIn {
  let cancelled = false
  let carrying: Carrying | undefined
  const stillWanted = () => {
    if (cancelled) throw new Cancelled()
  }
  const once = async (ticket: Ticket): Promise<void> => {
    stillWanted()
    carrying = carryFile(ticket, file, onProgress)
    await carrying.arrived.catch((error: unknown) => {
      stillWanted()
      throw error
    })
  }
  const all = async (): Promise<string> => {
    if (file.bytes > MEDIA_BYTES[kind]) throw new Refused('FILE_TOO_LARGE', REFUSALS.FILE_TOO_LARGE, '')
    const requestId = makeRequestId()
    const whose = nameFor('media.ticket')
    const ticket = await persistently(() => ask('media.ticket', { kind }, requestId, whose))
    await persistently(() => once(ticket))
    stillWanted()
    return ticket.mediaId
  }
  return {
    mediaId: all(),
    cancel: () => {
      cancelled = true
      carrying?.stop()
    },
  }
}

/** Again after a pause when nobody answered; a no is a no. */
async function persistently<T>(run: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await run()
    } catch (error) {
      if (!(error instanceof Unreachable) || tries >= TRIES) throw error
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries))
    }
  }
}
