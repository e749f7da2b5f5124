import { maskPhone } from '../../../domain/person/mask'
import { contactOfPerson } from '../../../domain/person/person'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite } from '../../kernel/action'
import type { OpenApi } from '../../kernel/weixin/openApi'

/** Only what a station can call: a mobile number of the mainland. */
const MOBILE = /^1\d{10}$/
const COUNTRY = '86'

/** Her number without typing: WeChat tells it for a code that her own tap gave, once and within five minutes. The number
 *  is nowhere but in her contact; what is answered, and kept to be answered again, is masked. */
export const phoneFromWeixin = defineWrite('person.phoneFromWeixin', {
  prepare: ({ openApi }, { code }) => numberFor(openApi, code),
  async run(tx, ctx, _input, phone) {
    ctx.permit({ owners: [ctx.actor._id] })
    ctx.about(ctx.actor._id)
    const contactId = contactOfPerson(ctx.actor._id)
    const contact = await tx.get('contacts', contactId)
    if (!contact) await tx.create('contacts', { _id: contactId, phone, address: '' })
    else if (contact.phone !== phone) await tx.replace('contacts', { ...contact, phone })
    return { phone: maskPhone(phone) }
  },
})

async function numberFor(openApi: OpenApi | null, code: string): Promise<string> {
  const answer = await openApi?.('phonenumber.getPhoneNumber', { code }).catch(() => null)
  const { purePhoneNumber = '', countryCode = COUNTRY } = (answer?.errcode === 0 && answer.phoneInfo) || {}
  return String(countryCode) === COUNTRY && MOBILE.test(purePhoneNumber) ? purePhoneNumber : refuse('PHONE_NOT_HEARD')
}
