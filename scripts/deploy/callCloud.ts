/** One signed call of Tencent Cloud's control API. Nothing a caller may print ever holds a key. */
import { authorizationOf, type Credentials } from './signature'

export type Service = 'tcb' | 'scf'
export type CallCloud = (service: Service, action: string, body: object) => Promise<Record<string, unknown>>

const VERSIONS: Record<Service, string> = { tcb: '2018-06-08', scf: '2018-04-16' }
const CONTENT_TYPE = 'application/json'
/** An upload of a megabyte over a slow line takes its time. */
const LIMIT_MS = 120_000
const TRIES = 4
/** Passing troubles of the cloud, after which the call is made again. */
const PASSING = /^(RequestLimitExceeded|InternalError|ResourceUnavailable)/
/** Asking again does no harm: what a function is run for by a deployment may be done twice (cloudfunctions/timer). */
const MAY_BE_ASKED_TWICE = /^(Describe|List|Get|Invoke)/

/** The cloud, or the line to it, refused. */
export class CloudRefusal extends Error {
  constructor(readonly code: string, readonly said: string, readonly action: string, readonly requestId = '') {
    super(`${action}: ${code} ${said}${requestId ? ` (RequestId ${requestId})` : ''}`)
  }
}

export interface CloudOptions {
  credentials: Credentials
  region: string
  /** Where a service answers; tests point it at a server of their own. */
  urlOf?: (service: Service) => string
  pauseMs?: number
}

export function cloudCaller({ credentials, region, urlOf = publicUrl, pauseMs = 1_000 }: CloudOptions): CallCloud {
  const once: CallCloud = async (service, action, data) => {
    const url = urlOf(service)
    const body = JSON.stringify(data)
    const timestamp = Math.floor(Date.now() / 1000)
    const authorization = authorizationOf({ service, host: new URL(url).host, contentType: CONTENT_TYPE, body, timestamp }, credentials)
    const headers: Record<string, string> = {
      authorization,
      'content-type': CONTENT_TYPE,
      'x-tc-action': action,
      'x-tc-version': VERSIONS[service],
      'x-tc-timestamp': String(timestamp),
      'x-tc-region': region,
    }
    if (credentials.token) headers['x-tc-token'] = credentials.token
    return read(action, await send(action, url, headers, body))
  }
  return async (service, action, data) => {
    for (let tried = 1; ; tried++) {
      try {
        return await once(service, action, data)
      } catch (error) {
        if (!(error instanceof CloudRefusal) || !mayTryAgain(error) || tried === TRIES) throw error
        await new Promise((resolve) => setTimeout(resolve, pauseMs * tried))
      }
    }
  }
}

/** Without an answer nobody knows whether a write was done: the next run looks and goes on from there. */
function mayTryAgain({ code, action }: CloudRefusal): boolean {
  return PASSING.test(code) || (code === 'NoAnswer' && MAY_BE_ASKED_TWICE.test(action))
}

function publicUrl(service: Service): string {
  return `https://${service}.tencentcloudapi.com`
}

async function send(action: string, url: string, headers: Record<string, string>, body: string): Promise<string> {
  try {
    const answer = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(LIMIT_MS) })
    return await answer.text()
  } catch (error) {
    const { message, cause } = error as Error & { cause?: { message?: string } }
    throw new CloudRefusal('NoAnswer', cause?.message ?? message, action)
  }
}

interface Answer {
  Response?: Record<string, unknown> & { RequestId?: string; Error?: { Code: string; Message: string } }
}

function read(action: string, text: string): Record<string, unknown> {
  let answer: Answer
  try {
    answer = JSON.parse(text) as Answer
  } catch {
    throw new CloudRefusal('NoAnswer', `not JSON: ${text.slice(0, 80)}`, action)
  }
  const response = answer.Response ?? {}
  if (response.Error) throw new CloudRefusal(response.Error.Code, response.Error.Message, action, response.RequestId)
  return response
}
