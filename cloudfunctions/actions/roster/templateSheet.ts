import { ROSTER_SHEETS } from '../../../domain/roster/sheet/sheets'
import { defineRead } from '../../kernel/action'
import { senderScope } from './senderScope'
import { writeXlsx, XLSX_TYPE } from './sheet/writeXlsx'

const GUIDE = [['列', '要不要填', '怎么填', '例子']]

/** An empty sheet with its headers, and a second one that says how to fill it in. */
export const templateSheet = defineRead('roster.template', {
  async run({ actor, store, files, permit }, { kind }) {
    const { centre, subCentre, station } = await senderScope(store, actor)
    permit({ place: { centre, subCentre, station } })
    const { columns, title } = ROSTER_SHEETS[kind]
    const guide = [...GUIDE, ...columns.map(({ header, required, hint, example }) => [header, required ? '要填' : '可以空着', hint, example])]
    const content = writeXlsx([
      { name: title, widths: columns.map(({ width }) => width), rows: [columns.map(({ header }) => header)] },
      { name: '填写说明', widths: [10, 6, 30, 14], rows: guide },
    ])
    const fileId = await files.put(`roster/template/${kind}.xlsx`, content, XLSX_TYPE)
    return { url: await files.linkTo(fileId), fileName: `${title}-模板.xlsx` }
  },
})
