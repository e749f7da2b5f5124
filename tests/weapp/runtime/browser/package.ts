/** What writeRuntime.ts leaves for the browser. */
export type ModuleFunction = (...given: unknown[]) => void

export interface RunnablePackage {
  appJson: { pages: string[]; tabBar?: { list: { pagePath: string }[] } }
  pages: string[]
  components: string[]
  configs: Record<string, Record<string, unknown>>
  styles: Record<string, string>
  templates: Record<string, never>
  builtinTemplates: Record<string, never>
  modules: Record<string, ModuleFunction>
}

export const pkg = (globalThis as unknown as { __package: RunnablePackage }).__package
