import { View } from '@tarojs/components'
import { useState } from 'react'
import { PERSON_LIMITS } from '../../../domain/person/vocab'
import { CATEGORY_LABELS, WISH_CATEGORIES, type WishCategory } from '../../../domain/ground/categories'
import { useRead } from '../../client/useRead'
import { useSend } from '../../client/useSend'
import { Check } from '../../ui/form/Check'
import { Choice } from '../../ui/form/Choice'
import { Field } from '../../ui/form/Field'
import { Note } from '../../ui/Note'
import { Sheet } from '../../ui/Sheet'
import { useToast } from '../../ui/Toast'
import { AskPhone } from './AskPhone'
import { LinkCard } from '../../frame/LinkCard'
import { SendButton } from '../../frame/SendButton'

type Age = 'yes' | 'no'
const AGES = [{ value: 'yes', label: '满了' }, { value: 'no', label: '还没有' }] as const satisfies readonly { value: Age; label: string }[]
const WITH_FAMILY = '谢谢你的热心。不满18岁，请家里大人点个头，一起到站里登记，站里会给你安排合适的事。'
const WHY_SO_LITTLE = '现在只问这些。身份证号这些，等您要开服务证明时再说，不急。'

/** 我也想帮忙, for whoever is no volunteer yet: only what is needed now, with the reason beside it (R-67-3). */
export function BecomeVolunteer() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <LinkCard icon="heart" title="我也想帮忙" words="登记当志愿者，一分钟的事" onPress={() => setOpen(true)} />
      {open ? <VolunteerSheet onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function VolunteerSheet({ onClose }: { onClose: () => void }) {
  const volunteer = useSend('person.volunteer')
  const contact = useRead('person.myContact', {})
  const toast = useToast()
  const [age, setAge] = useState<Age>()
  const [phone, setPhone] = useState('')
  const [skills, setSkills] = useState('')
  const [services, setServices] = useState<readonly WishCategory[]>([])
  const [error, setError] = useState('')
  const [heard, setHeard] = useState('')
  const [asksPhone, setAsksPhone] = useState(false)
  // Once asked it stays: while her contact is read anew, what was just said about the number must not vanish.
  if (!asksPhone && contact.refusal?.reason === 'CONTACT_MISSING') setAsksPhone(true)
  const typesPhone = asksPhone && !heard
  const send = () => {
    if (typesPhone && !/^1\d{10}$|^0\d{9,11}$/.test(phone.replace(/[\s-]/g, ''))) return setError('电话好像不对，请看一下是不是11位')
    setError('')
    volunteer.send({
      isAdult: age === 'yes', skills: skills.trim(),
      ...(typesPhone ? { phone } : {}),
      ...(services.length > 0 ? { services: [...services] } : {}),
    }).then(() => {
      toast('登记好了，谢谢您。看到合适的心愿，点“我来帮”就行')
      onClose()
    }, () => {})
  }
  const toggle = (one: WishCategory, on: boolean) => setServices((all) => (on ? [...all, one] : all.filter((each) => each !== one)))
  const askPhone = <AskPhone value={phone} heard={heard} error={error} onChange={setPhone} onHeard={setHeard} />
  const action = age === 'yes'
    ? <SendButton send={volunteer} kind="primary" icon="check" busy="正在登记…" onPress={send}>我愿意帮忙</SendButton>
    : age === 'no' ? <SendButton send={volunteer} icon="check" busy="正在登记…" onPress={send}>家里大人点过头了</SendButton> : undefined
  return (
    <Sheet title="我也想帮忙" open onClose={onClose} action={action}>
      <View className="dl-stack">
        <Choice<Age> label="满18岁了吗" layout="segments" options={AGES} value={age} onChange={setAge} />
        {age === 'no' ? <Note kind="care">{WITH_FAMILY}</Note> : null}
        {age === 'no' && asksPhone ? askPhone : null}
        {age === 'no' ? null : (
          <>
            {asksPhone ? askPhone : null}
            <Field label="会些什么" optional value={skills} onChange={setSkills} max={PERSON_LIMITS.skillsMax} placeholder="比如：修水电、理发、陪人说话" />
            <View className="dl-strong">愿意帮哪些忙（不选也行）</View>
            {WISH_CATEGORIES.map((one) => (
              <Check key={one} label={CATEGORY_LABELS[one]} checked={services.includes(one)} onChange={(on) => toggle(one, on)} />
            ))}
            <Note>{WHY_SO_LITTLE}</Note>
          </>
        )}
      </View>
    </Sheet>
  )
}
