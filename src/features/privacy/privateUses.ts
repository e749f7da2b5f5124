/** What WeChat counts as private and we use: each with what is taken, what for, and how it goes on without. WeChat asks
 *  nothing of ours before she has agreed to the county's 隐私保护指引; these are the words she is asked with. */
export interface PrivateUse {
  /** As WeChat calls it: the API, or `button.` and the open type. */
  api: string
  what: string
  why: string
  /** Said when she would rather not. */
  without: string
}

export const PRIVATE_USES = [
  { api: 'button.getPhoneNumber', what: '您微信绑定的手机号', why: '临时有变化，站里好和您联系。别人看不到。', without: '没有用微信的手机号，您自己填号码也行。' },
  { api: 'getFuzzyLocation', what: '您大概在哪一片', why: '把离您近的实践站、驿站排在前面。看完就忘，不会存下来。', without: '没有看您在哪一片，阵地照样能看。' },
  { api: 'chooseLocation', what: '您在地图上选的点', why: '登记站和驿站在哪里，乡亲好找。不看您自己在哪里。', without: '没有打开地图，地图上的位置可以以后再选。' },
  { api: 'chooseMedia', what: '您自己挑的照片', why: '让站里看明白心愿是什么样。没挑的照片看不到。', without: '没有用照片，不加照片也能说心愿。' },
  { api: 'RecorderManager.start', what: '您录的这段话', why: '不方便写字，就说给站里听。只在您点了录音时才听。', without: '没有录音，打字说，或者请网格员帮您写。' },
  { api: 'chooseMessageFile', what: '您自己挑的表格文件', why: '把名册读进来核对。没挑的文件看不到。', without: '没有读文件，用电脑浏览器也能传。' },
  { api: 'setClipboardData', what: '把地址放进剪贴板', why: '您好粘到浏览器里打开。不看剪贴板里原来有什么。', without: '没有复制地址，您的信息还在这一页。' },
] as const satisfies readonly PrivateUse[]

/** For what WeChat names in a way we do not know. */
const OTHER: PrivateUse = { api: '', what: '办这一步要用到的信息', why: '只用来办您刚才点的这一件事。', without: '这一步先不办，别的照常用。' }

/** WeChat spells the recorder in several ways. */
const RECORDER = /record/i

/** @param referrer as WeChat's event names what asked. */
export function privateUse(referrer: string): PrivateUse {
  return PRIVATE_USES.find(({ api }) => (RECORDER.test(referrer) ? RECORDER.test(api) : referrer === api || api.endsWith(`.${referrer}`))) ?? OTHER
}
