/** The two ways a call can end without an answer: the server said no, or nobody answered at all. */
import type { Reason } from '../../domain/ground/refusal'

/** The server said no. `message` is the sentence to show; `ref` finds the case again in the server's log. */
export class Refused extends Error {
  constructor(readonly reason: Reason, message: string, readonly ref: string) {
    super(message)
    this.name = 'Refused'
  }
}

/** No network, or no answer in time. Whether the server heard us is unknown, so a write is sent again with its id. */
export class Unreachable extends Error {
  constructor() {
    super('没有信号')
    this.name = 'Unreachable'
  }
}
