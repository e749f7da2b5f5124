/** WeChat's own tags, defined with WeChat's own component framework. */
import type { MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { BUILTIN_TAGS, BUILTINS, type Builtin } from '../builtins'
import { pkg } from './package'
import { agreed, guarded } from './privacy'

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

interface TagInstance {
  id: string
  data: Record<string, unknown>
  setData(data: object): void
  triggerEvent(type: string, detail: object): void
  _$: { getBackendElement(): HTMLElement }
}

/** A field's typing becomes the tag's events; the DOM's own must not reach listeners of the same name. */
function wireField(tag: TagInstance, selector: string): void {
  const field = tag._$.getBackendElement().querySelector<HTMLInputElement>(selector)
  if (!field) return
  field.addEventListener('input', (event) => {
    event.stopPropagation()
    tag.setData({ value: field.value })
    tag.triggerEvent('input', { value: field.value, cursor: field.selectionStart })
  })
  for (const type of ['change', 'keydown', 'compositionstart', 'compositionend', 'select']) field.addEventListener(type, (event) => event.stopPropagation())
  for (const type of ['focus', 'blur']) field.addEventListener(type, () => tag.triggerEvent(type, { value: field.value }))
}

/** What WeChat's own button does of itself when it is tapped. */
function wireButton(tag: TagInstance): void {
  tag._$.getBackendElement().addEventListener('click', () => {
    const openType = String(tag.data.openType ?? '')
    if (openType.includes('agreePrivacyAuthorization')) {
      agreed(tag.id)
      tag.triggerEvent('agreeprivacyauthorization', {})
    }
    if (!openType.includes('getPhoneNumber')) return
    const told = (detail: object) => tag.triggerEvent('getphonenumber', detail)
    guarded('button.getPhoneNumber', () => told({ errMsg: 'getPhoneNumber:ok', code: 'simulated' }), (why) => told({ errMsg: `getPhoneNumber:fail ${why}` }))
  })
}

/** Defines every tag in a space of its own. @returns how to make them known to the package's space. */
export function defineBuiltins(env: MiniProgramEnv): (space: ReturnType<MiniProgramEnv['createCodeSpace']>) => void {
  const own = env.getGlobalCodeSpace()
  for (const name of BUILTIN_TAGS) {
    const { properties, field } = BUILTINS[name] as Builtin
    const path = `builtin/${name}`
    own.addComponentStaticConfig(path, { component: true, styleIsolation: 'isolated' } as never)
    own.addCompiledTemplate(path, { groupList: pkg.builtinTemplates, content: pkg.builtinTemplates[path] } as never)
    own.componentEnv(path, ({ Component }) => Component({
      options: { virtualHost: false },
      properties: Object.fromEntries(properties.map((property) => [camel(property), { type: null, value: undefined }])),
      lifetimes: {
        attached(this: unknown) {
          if (field) wireField(this as TagInstance, field)
          if (name === 'button') wireButton(this as TagInstance)
        },
      },
    } as never))
  }
  return (space) => {
    for (const name of BUILTIN_TAGS) {
      const tag = own.getComponentSpace().getComponentByUrl(`builtin/${name}`, '')
      own.getComponentSpace().setGlobalUsingComponent(`wx-${name}`, tag)
      space.getComponentSpace().setGlobalUsingComponent(`wx-${name}`, tag)
    }
  }
}
