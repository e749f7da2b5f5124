/** WeChat's own services, called from inside a cloud function: the platform vouches for the mini-program, no token of
 *  ours is involved. Which a function may call stands in openapi.json. */
import { init, SYMBOL_CURRENT_ENV } from '@cloudbase/node-sdk'
import { decodeReply, encodeCall } from './wire'

/** WeChat's answer in one spelling; 0 is well. */
export interface OpenApiAnswer {
  errcode: number
  result?: unknown
  /** Of what is answered later. */
  traceId?: string
  /** Her own number, for a code her tap gave. */
  phoneInfo?: PhoneInfo
  /** Where the answer is a file: its bytes, of whatever kind they are. */
  content?: Buffer
}

export interface PhoneInfo {
  purePhoneNumber?: string
  countryCode?: string | number
}

export type OpenApi = (apiName: string, requestData: object) => Promise<OpenApiAnswer>

/** Shorter than the villager's patience (contentCheck.ts): whoever is called must not hold a function. */
const ROUND_TRIP_LIMIT_MS = 3_000
/** A picture is drawn first. */
const FILE_LIMIT_MS = 8_000

/** What answers with a file travels in an envelope of its own. */
const FILES = new Set(['wxacode.getUnlimited'])

let app: ReturnType<typeof init> | undefined
const cloud = () => (app ??= init({ env: SYMBOL_CURRENT_ENV, timeout: ROUND_TRIP_LIMIT_MS }))

/** @throws Error, without what was sent, when the platform did not pass it on. */
export const weixinOpenApi: OpenApi = async (apiName, requestData) => {
  if (FILES.has(apiName)) return fetchFile(apiName, requestData)
  const reply = (await cloud().callWxOpenApi({ apiName, requestData })) as { code?: string; result?: unknown }
  const answer = reply.result as { errcode?: number; errCode?: number; result?: unknown; trace_id?: string; traceId?: string; phone_info?: PhoneInfo; phoneInfo?: PhoneInfo } | undefined
  if (reply.code || typeof answer !== 'object' || answer === null) throw new Error(`${apiName} was not passed on`)
  return {
    errcode: answer.errcode ?? answer.errCode ?? 0, result: answer.result, traceId: answer.trace_id ?? answer.traceId, phoneInfo: answer.phone_info ?? answer.phoneInfo,
  }
}

/** A file when all is well; otherwise JSON with the error in its place. */
async function fetchFile(apiName: string, requestData: object): Promise<OpenApiAnswer> {
  const reply: unknown = await cloud().callCompatibleWxOpenApi({ apiName, requestData: encodeCall(requestData) as never }, { timeout: FILE_LIMIT_MS })
  if (!Buffer.isBuffer(reply)) throw new Error(`${apiName} was not passed on`)
  const { content, type, fault } = decodeReply(reply)
  if (fault !== 0) return { errcode: fault }
  // WeChat now and then calls its JSON plain text.
  if (!/json|text/.test(type)) return { errcode: 0, content }
  return { errcode: (JSON.parse(content.toString()) as { errcode?: number }).errcode ?? -1 }
}
