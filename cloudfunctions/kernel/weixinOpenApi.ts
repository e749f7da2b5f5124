/** WeChat's own services, called from inside a cloud function: the platform vouches for the mini-program, no token of
 *  ours is involved. Which a function may call stands in openapi.json. */
import { init, SYMBOL_CURRENT_ENV } from '@cloudbase/node-sdk'

/** WeChat's answer in one spelling; 0 is well. */
export interface OpenApiAnswer {
  errcode: number
  result?: unknown
  /** Of what is answered later. */
  traceId?: string
  /** Her own number, for a code her tap gave. */
  phoneInfo?: PhoneInfo
}

export interface PhoneInfo {
  purePhoneNumber?: string
  countryCode?: string | number
}

export type OpenApi = (apiName: string, requestData: object) => Promise<OpenApiAnswer>

/** Shorter than the villager's patience (contentCheck.ts): whoever is called must not hold a function. */
const ROUND_TRIP_LIMIT_MS = 3_000

let app: ReturnType<typeof init> | undefined

/** @throws Error, without what was sent, when the platform did not pass it on. */
export const weixinOpenApi: OpenApi = async (apiName, requestData) => {
  app ??= init({ env: SYMBOL_CURRENT_ENV, timeout: ROUND_TRIP_LIMIT_MS })
  const reply = (await app.callWxOpenApi({ apiName, requestData })) as { code?: string; result?: unknown }
  const answer = reply.result as { errcode?: number; errCode?: number; result?: unknown; trace_id?: string; traceId?: string; phone_info?: PhoneInfo; phoneInfo?: PhoneInfo } | undefined
  if (reply.code || typeof answer !== 'object' || answer === null) throw new Error(`${apiName} was not passed on`)
  return {
    errcode: answer.errcode ?? answer.errCode ?? 0, result: answer.result, traceId: answer.trace_id ?? answer.traceId, phoneInfo: answer.phone_info ?? answer.phoneInfo,
  }
}
