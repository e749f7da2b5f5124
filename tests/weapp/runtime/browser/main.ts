/** Starts the built mini-program: registers its components and pages with glass-easel, launches the app, opens the
 *  first page. `globalThis.__weapp` is how a test looks inside. */
import * as adapter from 'glass-easel-miniprogram-adapter'
import { defineBuiltins } from './builtinTags'
import { usePlainTargets } from './events'
import { getApp, load, loadRegistered, type Registrar } from './modules'
import { pkg } from './package'
import { currentPages, openPage, usePageMaker, type Page } from './pages'
import { wx, wxLog } from './wx'

const { glassEasel } = adapter
usePlainTargets(glassEasel)
Object.assign(glassEasel.globalOptions, { writeIdToDOM: true, idPrefixGenerator: undefined, throwGlobalError: false })

const env = new adapter.MiniProgramEnv()
const makeKnown = defineBuiltins(env)
const space = env.createCodeSpace('', true)
makeKnown(space)

for (const name of [...pkg.components, ...pkg.pages]) {
  const isComponent = pkg.components.includes(name)
  space.addComponentStaticConfig(name, { ...(isComponent ? { component: true } : { usingComponents: {} }), ...pkg.configs[name] } as never)
  space.addCompiledTemplate(name, { groupList: pkg.templates, content: pkg.templates[name] } as never)
  space.addStyleSheet(name, name)
}
space.addStyleSheet('app', 'app')
keepIds()

const backend = new glassEasel.CurrentWindowBackendContext()
backend.onEvent((target, type, detail, options) => {
  const event = new glassEasel.Event(type, detail, options)
  glassEasel.Event.dispatchEvent(target, event)
  return event.getEventBubbleStatus()
})
const associated = env.associateBackend(backend as never)
for (const [name, css] of Object.entries(pkg.styles)) associated.registerStyleSheetContent(name, css)

const known = new Set<string>()
function register(path: string): void {
  if (known.has(path)) return
  known.add(path)
  space.componentEnv(path, (registrar) => loadRegistered(path, registrar as unknown as Registrar))
}

usePageMaker((path, holder) => {
  register(path)
  const root = associated.createRoot('wx-page', space, path)
  const place = holder.appendChild(document.createElement('span'))
  return {
    page: root.get() as unknown as Page,
    attach: () => root.attach(holder as never, place as never),
    release: () => root.release(),
  }
})

interface Preparing {
  prepareComponentOptions(...given: unknown[]): [object]
}

/** Ids of the wxml stay ids in the DOM, so that a test finds #id. */
function keepIds(): void {
  const preparing = space as unknown as Preparing
  const prepare = preparing.prepareComponentOptions.bind(space)
  preparing.prepareComponentOptions = (...given) => {
    const prepared = prepare(...given)
    Object.assign(prepared[0], { idPrefixGenerator: undefined, writeIdToDOM: true })
    return prepared
  }
}

load('app')
getApp().onLaunch?.((wx as { getLaunchOptionsSync(): unknown }).getLaunchOptionsSync())
getApp().onShow?.((wx as { getLaunchOptionsSync(): unknown }).getLaunchOptionsSync())
pkg.components.forEach(register)
Object.assign(globalThis, { __weapp: { wxLog, openPage, routes: () => currentPages().map((page) => page.route) } })
openPage(pkg.appJson.pages[0] ?? '')
