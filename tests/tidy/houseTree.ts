/** The house as text: every file git would keep, by its path from the top. A check is a pure function of such a tree,
 *  so that a tree of two lines can prove it is able to fail. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Tree = ReadonlyMap<string, string>

/** @returns what is wrong, each as `path:line what`; empty when nothing is. */
export type Check = (tree: Tree) => string[]

export const treeOf = (files: Record<string, string>): Tree => new Map(Object.entries(files))

export const isTest = (path: string): boolean => /\.test\.[cm]?tsx?$/.test(path) || path.startsWith('tests/')
export const isSource = (path: string): boolean => /\.([cm]?ts|tsx|[cm]?js)$/.test(path)
export const topOf = (path: string): string => path.split('/')[0] ?? ''

const TEXT = /\.([cm]?ts|tsx|[cm]?js|json|css|html|md|svg|txt|ya?ml|sh)$|\/run$|(^|\/)\.[a-z]+$/

/** Files with a path the filter takes, as [path, text], in order. */
export function filesIn(tree: Tree, filter: (path: string) => boolean): [string, string][] {
  return [...tree].filter(([path]) => filter(path)).sort(([a], [b]) => (a < b ? -1 : 1))
}

/** `path:line what` for every line the pattern finds. */
export function linesWith(path: string, text: string, pattern: RegExp, what: string): string[] {
  return text.split('\n').flatMap((line, n) => {
    const found = pattern.exec(line)
    return found ? [`${path}:${n + 1} ${what} ${found[0].trim()}`] : []
  })
}

export function readHouse(root: string): Tree {
  const paths = (tracked(root) ?? walked(root)).filter((path) => TEXT.test(path) && !path.endsWith('package-lock.json'))
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

/** What git keeps or is about to: somebody's scratch file is nobody's business. Null without git or its folder. */
function tracked(root: string): string[] | null {
  if (!existsSync(join(root, '.git'))) return null
  try {
    const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return listed.split('\0').filter((path) => path && existsSync(join(root, path)))
  } catch {
    return null
  }
}

/** The same from the folders themselves, for a copy that came without git. */
function walked(root: string): string[] {
  const ignored = ignoredNames(readFileSync(join(root, '.gitignore'), 'utf8'))
  const below = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      if (entry.name === '.git' || ignored.test(entry.name)) return []
      const path = folder ? `${folder}/${entry.name}` : entry.name
      return entry.isDirectory() ? below(path) : [path]
    })
  return below('')
}

/** The plain patterns of our .gitignore (names, `name/`, `*.ext`) as one expression over a name. */
function ignoredNames(gitignore: string): RegExp {
  const patterns = gitignore.split('\n').map((line) => line.trim().replace(/\/$/, '')).filter((line) => line && !line.startsWith('#'))
  const escaped = patterns.map((pattern) => pattern.replaceAll('.', '\\.').replaceAll('*', '.*'))
  return new RegExp(`^(${escaped.join('|')})$`)
}
