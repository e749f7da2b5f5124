/** 李站长 brings a small sheet with a bad row: she reads what is wrong, takes the good rows in, and may send it twice. */
import { writeXlsx } from '../../cloudfunctions/actions/roster/sheet/writeXlsx'
import { visitDemoCounty } from './demoCounty'

const visitor = visitDemoCounty()
const SHEET = writeXlsx([{ name: '村民', widths: [8, 8, 12], rows: [
  ['姓名', '村', '电话'], ['阿名册甲', '青禾村', '13800005551'], ['名册乙', '青禾村', '1380000'], ['名册丙', '青禾村', ''], ['名册丁', '竹溪村', ''],
] }])

test('a sheet is checked, and nothing goes in before it was read', async () => {
  const { tap, reads, shoot, page } = visitor()
  await visitor().become('李站长')
  await visitor().openTab('我的')
  await tap(/名册导入/)
  await reads('一、选名册')
  await shoot('60-roster')
  const chooser = page.waitForEvent('filechooser')
  await tap('选表格文件')
  await (await chooser).setFiles({ name: '青禾村村民.xlsx', mimeType: 'application/octet-stream', buffer: SHEET })
  await reads('一共4行，2行可以导入，2行要改。')
  await reads('第3行“电话”好像不对：1380000 只有7位，手机号是11位')
  await reads(/第5行“村（站）”好像不对：竹溪村 不归您这里管/)
  await shoot('61-roster-report')
})

test('the page is left and opened again; the good rows go in', async () => {
  const { tap, reads, shoot, page } = visitor()
  await page.reload()
  await tap(/青禾村村民\.xlsx/)
  await reads('一共4行，2行可以导入，2行要改。')
  await page.getByRole('checkbox', { name: /我看过了/ }).filter({ visible: true }).click()
  await tap('导入好的2行')
  await reads('导入好了。新加2行。')
  await shoot('62-roster-done')
})

test('the same sheet once more changes nothing', async () => {
  const { tap, reads, page } = visitor()
  await tap('回到名册')
  const chooser = page.waitForEvent('filechooser')
  await tap('选表格文件')
  await (await chooser).setFiles({ name: '青禾村村民.xlsx', mimeType: 'application/octet-stream', buffer: SHEET })
  await reads('一共4行，2行可以导入，2行要改。')
  await page.getByRole('checkbox', { name: /我看过了/ }).filter({ visible: true }).click()
  await tap('导入好的2行')
  await reads('导入好了。新加0行；原来就有2行，没有变。')
})

test('nothing on the way threw or complained', () => {
  expect(visitor().faults).toEqual([])
})
