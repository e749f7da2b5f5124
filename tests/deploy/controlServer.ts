/** A local stand-in of Tencent Cloud's control API: one environment with a document database and functions, every call a
 *  signed POST whose action stands in a header. It refuses what the cloud refuses where our promises rest on it: wrong
 *  signatures, names that exist, functions that are busy, descriptions with other signs than words. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Service } from '../../scripts/deploy/callCloud'
import { authorizationOf, type Credentials } from '../../scripts/deploy/signature'
import { answerTo, emptyCloud, Refused, type Body, type Cloud } from './cloudActions'

export const ENV_ID = 'county-1a2b3c'
export const CREDENTIALS: Credentials = { secretId: 'AKIDofTheTest', secretKey: 'keyOfTheTest', token: 'tokenOfTheTest' }

export interface Asked {
  service: string
  action: string
  body: Body
}

export interface ControlServer {
  urlOf: (service: Service) => string
  cloud: Cloud
  /** Every request since the start or the last `forget`. */
  asked: Asked[]
  /** Those of them that were to change something. */
  writes(): Asked[]
  forget(): void
  /** The next request of that action is refused so, or its line cut after its effect. */
  fail(action: string, how: { code: string; message: string } | 'cut'): void
  stop(): Promise<void>
}

export async function startControlServer(): Promise<ControlServer> {
  const cloud = emptyCloud(ENV_ID)
  const asked: Asked[] = []
  const faults: { action: string; how: { code: string; message: string } | 'cut' }[] = []
  const server = createServer((request, response) => void handle(request, response))

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await textOf(request)
    const action = String(request.headers['x-tc-action'])
    const service = String(request.url).slice(1)
    const body = JSON.parse(text) as Body
    asked.push({ service, action, body })
    const fault = faults.findIndex((each) => each.action === action)
    const how = fault < 0 ? null : faults.splice(fault, 1)[0]?.how
    try {
      checkSignature(request, service, text)
      if (how && how !== 'cut') throw new Refused(how.code, how.message)
      const answer = await answerTo(cloud, service, action, body)
      if (how === 'cut') return void request.socket.destroy()
      send(response, { ...answer, RequestId: 'r-1' })
    } catch (error) {
      const { code, message } = error instanceof Refused ? error : { code: 'InternalError', message: String(error) }
      send(response, { Error: { Code: code, Message: message }, RequestId: 'r-1' })
    }
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    urlOf: (service) => `http://127.0.0.1:${port}/${service}`,
    cloud,
    asked,
    writes: () => asked.filter(({ action }) => !/^(Describe|List|Get)/.test(action)),
    forget: () => void asked.splice(0),
    fail: (action, how) => void faults.push({ action, how }),
    async stop() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

function checkSignature({ headers }: IncomingMessage, service: string, body: string): void {
  const timestamp = Number(headers['x-tc-timestamp'])
  const signed = { service, host: String(headers.host), contentType: String(headers['content-type']), body, timestamp }
  if (headers.authorization !== authorizationOf(signed, CREDENTIALS)) throw new Refused('AuthFailure.SignatureFailure', `signed wrongly by ${CREDENTIALS.secretId}`)
  if (headers['x-tc-token'] !== CREDENTIALS.token) throw new Refused('AuthFailure.TokenFailure', 'no such token')
  if (headers['x-tc-version'] !== (service === 'tcb' ? '2018-06-08' : '2018-04-16')) throw new Refused('UnsupportedOperation', 'version')
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

function send(response: ServerResponse, answer: object): void {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ Response: answer }))
}
