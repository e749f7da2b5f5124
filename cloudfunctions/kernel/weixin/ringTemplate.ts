/** The template people consent to; empty when none is in use, and then nothing is to ring. */
export const ringTemplate = (): string => (process.env.TARO_APP_SUBSCRIBE_TEMPLATES ?? '').split(',')[0]?.trim() ?? ''
