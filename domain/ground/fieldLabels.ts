/** What people call the fields of a form, so that a refusal can say which one it is about. Fields nobody fills in by hand
 *  (ids, parts of a page) have no name here: the general sentence is for them. */

/** Where to go on in a list. */
export const CURSOR_FIELD = 'after'

export const FIELD_LABELS: Readonly<Record<string, string>> = {
  name: '名字', phone: '电话', address: '住址', bornOn: '生日', idNumber: '证件号', tail: '证件末四位', beginsWith: '要找的名字',
  text: '写的话', words: '写的话', note: '说明', reason: '原因', why: '原因', title: '题目', content: '做什么', skills: '会做什么',
  services: '愿意帮什么', slots: '空闲时间', busy: '没空的日子', capacity: '人数', seats: '人数', minutes: '时长', points: '积分', amountYuan: '金额',
  score: '打分', code: '数字码', until: '到哪天', untilDay: '到哪天', from: '从哪天', fromDay: '从哪天', day: '日子', date: '日子', checkedOn: '核实的日子',
  hours: '开放时间', rooms: '房间', point: '地图上的位置', at: '地图上的位置', insurer: '保险公司', organiser: '主办单位', granted: '给的分钟数', fileName: '文件名',
  category: '哪一类', kind: '种类', sex: '性别', relation: '关系',
}

const labels = new Map(Object.entries(FIELD_LABELS))
const LOST_PLACE = '这一页接不上刚才那一页了，请返回刷新再看。'

/** The name of the innermost field on the path that people have a word for. */
export function fieldAt(path: readonly PropertyKey[] = []): string | undefined {
  return path.filter((part): part is string => typeof part === 'string').reverse().find((part) => part === CURSOR_FIELD || labels.has(part))
}

/** What to say of it: what happened, what to do, and nothing of what stood there but a character that does not fit.
 *  @param words what is wrong, as the field's own rule says it */
export function wrongField(field: string, words = '这一项填得不对'): string | undefined {
  if (field === CURSOR_FIELD) return LOST_PLACE
  return labels.has(field) ? `“${labels.get(field)}”${words}，请改一改再发一次。` : undefined
}
