/** The host's tools for whoever has a shell on the machine: `npm run backup -- FILE`, `npm run restore -- FILE`,
 *  `npm run county -- --init`. */
import { framesOf } from '../cloudfunctions/kernel/answer'
import type { FilesMark } from './backup/backedFiles'
import { makeBackup } from './backup/makeBackup'
import { restoreBackup } from './backup/restoreBackup'
import { countyTool, terminalAsk } from './county/countyTool'
import { readSettings } from './settings'
import { StartError } from './startError'

type Tool = (args: string[]) => void | Promise<void>

const TOOLS: Record<string, Tool> = {
  county,
  backup: (args) => {
    const { counts, files, madeAt } = makeBackup(readSettings(process.env, []).dataDir, oneFile(args))
    console.log(`备份好了，也核对过了：${sayRows(counts)}，${sayMedia(files)} 个照片和录音（${madeAt}）。 / Backed up and checked.`)
  },
  restore: (args) => {
    const { counts, files, madeAt, aside, revoked } = restoreBackup(readSettings(process.env, []), oneFile(args))
    const old = aside.length > 0 ? `原来的文件留在 ${aside.join('、')}。` : ''
    console.log(`恢复好了：${sayRows(counts)}，${sayMedia(files)} 个照片和录音（备份时间 ${madeAt}）。${old}${sayRevoked(revoked)}大家都要重新登录一次。 / Restored.`)
  },
}

const sayMedia = (files: FilesMark | undefined): number => files?.media ?? files?.count ?? 0

/** What a restore knows of rights taken away after the backup. */
const sayRevoked = (revoked: number | null): string => revoked === null
  ? '这里原来没有能读的数据，备份以后收回的岗位、解绑的手机、结束的替办和注销的人没法知道，请对照记录再收回一遍。'
  : `备份以后收回的，还是收回（${revoked} 处）。`

async function county(args: string[]): Promise<void> {
  const { ask, close } = terminalAsk()
  try {
    console.log(await countyTool(readSettings(process.env, []), args, process.env.PUBLIC_URL, ask))
  } finally {
    close()
  }
}

function oneFile(args: readonly string[]): string {
  const [file, ...more] = args
  if (file && more.length === 0 && !file.startsWith('-')) return file
  throw new StartError('请写上一个文件名，例如 npm run backup -- county.sqlite。', 'Name one file.')
}

function sayRows(counts: Record<string, number>): string {
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return `${Object.keys(counts).length} 张表，${rows} 行`
}

async function run([name = '', ...args]: string[]): Promise<void> {
  // What a tool writes holds a whole county: nobody else on the machine may read it.
  process.umask(0o077)
  const tool = Object.hasOwn(TOOLS, name) ? TOOLS[name] : undefined
  if (!tool) throw new StartError(`没有 ${name} 这个工具，可用的有 ${Object.keys(TOOLS).join('、')}。`, `Unknown tool ${name}.`)
  await tool(args)
}

run(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof StartError) console.error(error.message)
  else console.error(`没有办成，这是程序的问题。 / A fault of the program. ${framesOf(error)}`)
  process.exitCode = 1
})
