/** The built mini-program as it lies on disk: app.json, its pages and components, and every file by its path. Only what
 *  WeChat itself would read is read here. */
import fs from 'node:fs'
import path from 'node:path'

export interface PageConfig {
  usingComponents?: Record<string, string>
  [key: string]: unknown
}

export interface WeappPackage {
  appJson: { pages: string[]; subPackages?: { root: string; pages: string[] }[]; [key: string]: unknown }
  pages: string[]
  components: string[]
  configs: Record<string, PageConfig>
  /** Text by path, forward slashes. */
  files: Map<string, string>
}

const TEXT = /\.(js|json|wxml|wxss|wxs)$/

/** @throws Error when the folder holds no built mini-program. */
export function readPackage(dist: string): WeappPackage {
  if (!fs.existsSync(path.join(dist, 'app.json'))) throw new Error(`no built mini-program in ${dist}: run npm run build:weapp first`)
  const files = new Map(
    fs.readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => TEXT.test(file))
      .map((file) => [file.split(path.sep).join('/'), fs.readFileSync(path.join(dist, file), 'utf8')]),
  )
  const json = <T>(file: string): T => JSON.parse(files.get(file) ?? '{}') as T
  const appJson = json<WeappPackage['appJson']>('app.json')
  const pages = [...appJson.pages, ...(appJson.subPackages ?? []).flatMap(({ root, pages: inside }) => inside.map((page) => path.posix.join(root, page)))]
  const configs: WeappPackage['configs'] = {}
  const components = new Set<string>()
  const visit = (name: string): void => {
    if (configs[name]) return
    const config = (configs[name] = json<PageConfig>(`${name}.json`))
    for (const [tag, reference] of Object.entries(config.usingComponents ?? {})) {
      const component = reference.startsWith('/') ? reference.slice(1) : path.posix.join(path.posix.dirname(name), reference)
      config.usingComponents = { ...config.usingComponents, [tag]: `/${component}` }
      components.add(component)
      visit(component)
    }
  }
  pages.forEach(visit)
  return { appJson, pages, components: [...components], configs, files }
}
