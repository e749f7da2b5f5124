/** Why something about rosters cannot be done: what happened and what to do, no blame, no codes. */
export const rosterRefusals = {
  ROSTER_FILE_UNREADABLE: '这个文件读不出来，请在表格软件里另存为新的工作簿，再传一次。',
  ROSTER_OLD_FORMAT: '这是旧版或加了密码的表格，请另存为新版表格（不加密码）再传。',
  ROSTER_FILE_EMPTY: '这个文件是空的，一个字也没有，请核对是不是选错了文件。',
  ROSTER_QUOTE_OPEN: '表格里有引号没有配对，后面的行都连在一起了，请删掉那个引号再传。',
  ROSTER_FILE_TOO_LARGE: '这个文件太大了，请分成几个小一点的表格再传。',
  ROSTER_TOO_MANY_ROWS: '一个表格最多两万行，请分成几个再传。',
  ROSTER_CELL_TOO_LONG: '表格里有一格太长了，不像名册里的内容，请把要用的几列粘贴到模板里再传。',
  ROSTER_ROW_TOO_LONG: '表格里有一行太长了，像是没有换行，请在表格软件里另存为新的工作簿，再传一次。',
  ROSTER_WRONG_TEMPLATE: '没有找到要用的表头，请下载模板，把内容粘贴进去再传。',
  ROSTER_EMPTY: '表头下面没有内容，请填好再传。',
  ROSTER_MOVED_ON: '这次导入的情况刚刚有变化，请刷新看看。',
  ROSTER_SECOND_PERSON: '带着原系统时长的名册，要另一位同志看过再点导入。',
  ROSTER_HEADER_TWICE: '表头里有一列写了两次，请留一列，再传一次。',
} as const

declare module '../ground/refusal' {
  interface Reasons extends Record<keyof typeof rosterRefusals, string> {}
}
