/** Templates and styles of the package in the form glass-easel, WeChat's own component framework, runs. */
import path from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import { BUILTIN_TAGS, BUILTINS } from './builtins'
import type { WeappPackage } from './package'

const TAG = new RegExp(`(</?)(${BUILTIN_TAGS.join('|')})(?=[\\s/>])`, 'g')

interface Complaint {
  isError?: boolean
  level?: string
  message: string
  startLine?: number
}

/** JavaScript source of an object: template path → generator. @throws Error naming file and line of bad wxml. */
export function compileTemplates(pkg: WeappPackage): string {
  const group = new TmplGroup()
  const wrong: string[] = []
  for (const [file, text] of pkg.files) {
    if (file.endsWith('.wxs')) group.addScript(file.slice(0, -'.wxs'.length), text)
    if (!file.endsWith('.wxml')) continue
    const complaints = (group.addTmpl(file.slice(0, -'.wxml'.length), text.replace(TAG, '$1wx-$2')) ?? []) as unknown as Complaint[]
    wrong.push(...complaints.filter(isError).map((complaint) => `${file}:${complaint.startLine ?? '?'} ${complaint.message}`))
  }
  if (wrong.length > 0) throw new Error(`wxml that WeChat would refuse:\n${wrong.join('\n')}`)
  return group.getTmplGenObjectGroups()
}

const isError = (complaint: Complaint): boolean =>
  complaint.isError === true || /^(Error|Fatal)$/.test(complaint.level ?? '') || /missing end tag|unmatched/i.test(complaint.message)

export function compileBuiltins(): string {
  const group = new TmplGroup()
  for (const [name, { template }] of Object.entries(BUILTINS)) group.addTmpl(`builtin/${name}`, template)
  return group.getTmplGenObjectGroups()
}

/** Styles by page or component; `app` is the global sheet. */
export function compileStyles(pkg: WeappPackage): Record<string, string> {
  const names = ['app', ...pkg.pages, ...pkg.components]
  return Object.fromEntries(names.map((name) => [name, toBrowserCss(withImports(pkg, `${name}.wxss`, new Set()))]))
}

function withImports(pkg: WeappPackage, file: string, seen: Set<string>): string {
  const text = pkg.files.get(file)
  if (text === undefined || seen.has(file)) return ''
  seen.add(file)
  return text.replace(/@import\s+['"]([^'"]+)['"]\s*;?/g, (_, imported: string) => {
    const target = imported.startsWith('/') ? imported.slice(1) : path.posix.join(path.posix.dirname(file), imported)
    return withImports(pkg, target, seen)
  })
}

const RPX = /(-?\d*\.?\d+)rpx\b/g
const SELECTOR = /(^|[},;]|\*\/)(\s*)([^{}@;]+)(?=\{)/g
const before = '(^|[\\s,>+~])'
const behind = '(?=$|[\\s,.:#>+~{[])'

/** rpx are 750ths of the width; tags in selectors are renamed as in the templates. */
function toBrowserCss(wxss: string): string {
  const renamed = (selector: string): string => selector
    .replace(new RegExp(`${before}page${behind}`, 'g'), '$1body')
    .replace(new RegExp(`${before}(${BUILTIN_TAGS.join('|')})${behind}`, 'g'), '$1wx-$2')
  return wxss
    .replace(RPX, (_, amount: string) => `${(Number(amount) / 7.5).toFixed(5)}vw`)
    .replace(SELECTOR, (_, end: string, space: string, selector: string) => end + space + renamed(selector))
}
