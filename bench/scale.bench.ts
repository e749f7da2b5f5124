/** Whether looking, writing and the timer cost the same in a village and in a whole county: the same calls on generated
 *  counties of several sizes, in one run. Seconds belong to the machine; what counts is the ratio and the round trips.
 *
 *  npm run bench -- scale               0.1 % and 1 % of 衡阳县, under two minutes
 *  npm run bench -- scale 1 10 100      the whole: 4 million rows, 3 GB, about a quarter of an hour; written to bench/scale.md */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite } from '../cloudfunctions/store/sqlite'
import { HOST_FILE, PRODUCT_FILE } from '../local/dataFolder'
import { openHostDatabase } from '../local/hostDatabase'
import { bulkOn } from './scale/bulk'
import { measureBusy, type Busy } from './scale/busy'
import { layCounty } from './scale/lay'
import { measureLooks, type Measured } from './scale/looks'
import { measurePages } from './scale/pages'
import { sizeOf } from './scale/size'

const asked = process.argv.slice(2).map(Number)
const percents = asked.length > 0 ? asked : [0.1, 1]

interface County {
  percent: number
  title: string
  looks: Measured[]
  pages: Awaited<ReturnType<typeof measurePages>>
  busy: Busy[]
  peak: number
}

async function county(percent: number): Promise<County> {
  const folder = mkdtempSync(join(tmpdir(), 'scale-'))
  const size = sizeOf(percent)
  const file = join(folder, PRODUCT_FILE)
  try {
    console.log(`${percent} %: ${size.stations} stations, ${size.people} people`)
    openHostDatabase(join(folder, HOST_FILE)).close()
    const bulk = await bulkOn(file, console.log)
    layCounty(bulk, size, console.log)
    await bulk.end()
    const store = openSqlite({ file, logBeside: true })
    const looks = await measureLooks(store, size)
    const pages = await measurePages(store)
    const busy = await measureBusy(store, size, folder)
    await store.close()
    const title = `${percent} %: ${size.people.toLocaleString('en')} people, ${Math.round(statSync(file).size / 1024 / 1024)} MB`
    return { percent, title, looks, pages, busy, peak: process.resourceUsage().maxRSS / 1024 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const ms = (value: number): string => value.toFixed(2)

function tableOf(counties: County[]): string {
  const [small, large] = [counties[0] as County, counties.at(-1) as County]
  const across = (name: string) => counties.map(({ looks }) => looks.find((look) => look.name === name) as Measured)
  const looks = large.looks.map(({ name, trips }) => {
    const all = across(name)
    const [least, most] = [all[0] as Measured, all.at(-1) as Measured]
    return `| ${name} | ${trips} | ${all.map((one) => `${ms(one.first)} | ${ms(one.again)} | ${ms(one.againWorst)}`).join(' | ')} | ${(most.first / least.first).toFixed(1)} | ${(most.again / least.again).toFixed(1)} |`
  })
  return [
    `## Looks\n\nMilliseconds, each of 101 people somewhere in the county: the median of their first look, of their second, and 99 of 100 of the second.\nRatios: ${large.percent} % ÷ ${small.percent} %.\n`,
    `| look | round trips | ${counties.map(({ percent }) => `${percent} %: first | again | 99 %`).join(' | ')} | first, ratio | again, ratio |`,
    `|---|---|${counties.map(() => '---|---|---|').join('')}---|---|`, ...looks,
    '\n## A page near the end of a long list\n', '| county | list | rows | at 1 % | at 50 % | at 95 % | 95 % ÷ 1 % |\n|---|---|---|---|---|---|---|',
    ...counties.flatMap(({ percent, pages }) => pages.map(({ list, rows, at1, at50, at95 }) => `| ${percent} % | ${list} | ${rows.toLocaleString('en')} | ${ms(at1)} | ${ms(at50)} | ${ms(at95)} | ${(at95 / at1).toFixed(2)} |`)),
    '\n## Fifty people at once\n\nEach taps five times a second; every tenth time she claims an order and gives it back. The longest silence, and the longest by the processor time this process used in it: the rest is the disk, and others on the machine.\n',
    '| county | beside them | looks | p50 ms | p99 ms | claims | p50 ms | p99 ms | longest silence ms | own ms | it took s |\n|---|---|---|---|---|---|---|---|---|---|---|',
    ...counties.flatMap(({ percent, busy }) => busy.map(({ beside, looks: l, claims: c, longestSilence, longestOwn, seconds }) =>
      `| ${percent} % | ${beside} | ${l.calls} | ${ms(l.p50)} | ${ms(l.p99)} | ${c.calls} | ${ms(c.p50)} | ${ms(c.p99)} | ${longestSilence.toFixed(0)} | ${longestOwn.toFixed(0)} | ${seconds.toFixed(1)} |`)),
  ].join('\n')
}

async function main(): Promise<void> {
  const counties: County[] = []
  for (const percent of percents) counties.push(await county(percent))
  const sizes = counties.map(({ title }) => `* ${title}`).join('\n')
  const text = `# Flat as the county grows\n\nPrinted by \`npm run bench -- scale ${percents.join(' ')}\`. Generated counties in the product's own forms, on SQLite; peak memory ${Math.round(Math.max(...counties.map(({ peak }) => peak)))} MB.\n\n${sizes}\n\n${tableOf(counties)}\n`
  console.log(`\n${text}`)
  if (percents.includes(100)) writeFileSync(join(__dirname, 'scale.md'), text)
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
