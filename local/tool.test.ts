/** The tools as somebody at a terminal meets them: a process of its own, one sentence when it cannot be, exit code 1. */
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'
import { testFolder, type TestFolder } from './testSettings'

let folder: TestFolder
let bundle: string

beforeAll(() => {
  folder = testFolder()
  bundle = join(folder.path, 'tool.cjs')
  buildSync({
    entryPoints: [join(__dirname, 'tool.ts')], outfile: bundle,
    bundle: true, packages: 'external', platform: 'node', target: 'node20', format: 'cjs', charset: 'utf8', logLevel: 'warning',
  })
})

afterAll(() => folder.remove())

function run(args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', NODE_PATH: join(resolve(__dirname, '..'), 'node_modules'), DATA_DIR: folder.settings.dataDir, DIANLIANG_MODE: 'production', ...env },
  })
  return { status, stdout, stderr }
}

test('a county is set up, backed up and put back', () => {
  const made = run(['county', '--init', '--county', '清河县', '--sub-centre', '云川镇', '--station', '青禾村', '--phone', '1', '--name', '李建国', '--second', '王芳'])
  expect(made).toEqual({ status: 0, stderr: '', stdout: expect.stringMatching(/\n {2}\w{4}-\w{4}-\w{4}\n/) })
  const file = join(folder.path, 'county.sqlite')
  expect(run(['backup', file])).toMatchObject({ status: 0, stdout: expect.stringMatching(/备份好了.*行/) })
  if (process.platform !== 'win32') expect((statSync(file).mode & 0o777).toString(8)).toBe('600')
  expect(run(['restore', file])).toMatchObject({ status: 0, stdout: expect.stringMatching(/恢复好了.*before-restore-/) })
  expect(run(['county', '--code', '李建国'])).toMatchObject({ status: 0 })
})

test.each([
  [[], /没有 {2}这个工具/], [['toString'], /没有 toString 这个工具/], [['backup'], /文件名/], [['backup', 'a', 'b'], /文件名/], [['restore', '--force'], /文件名/],
  [['restore', 'nowhere.sqlite'], /没有找到/], [['county'], /用法/], [['county', '--init'], /还缺 --county/],
])('%j is one sentence and no more', (args, words) => {
  const { status, stdout, stderr } = run(args)
  expect([status, stdout, stderr.trimEnd().split('\n')]).toEqual([1, '', [expect.stringMatching(words)]])
})
