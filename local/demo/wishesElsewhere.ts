/** The wishes of the other villages, so that the county's feed is alive and every station has work. */
import type { WishStory } from './story'

const gao = 'gao-zhanzhang'
const luo = 'luo-shijianyuan'

const ZHUXI: readonly WishStory[] = [
  {
    of: 'zhang-popo', told: [-38, '09:00'], title: '想有人陪着去镇上拍证件照', text: '社保卡要换新照片。',
    category: 'errand', on: [-35, 'afternoon'], seats: 1, accepted: { at: [-38, '10:00'], by: luo },
    helpers: [{ who: 'wu-tongxue', claims: [-37, '19:00'], looks: [-35, '13:00'], comes: [-35, '14:00'], leaves: [-35, '16:00'], thanked: [-35, '18:00'], vouched: { at: [-34, '09:00'], by: luo } }],
  },
  {
    of: 'zhang-popo', told: [-25, '08:20'], title: '想请人量量血压，讲讲药怎么吃', text: '药有三样，分不清早晚。',
    category: 'health', on: [-22, 'morning'], seats: 1, accepted: { at: [-25, '09:00'], by: luo },
    helpers: [{ who: 'feng-hushi', claims: [-24, '12:00'], looks: [-22, '08:00'], comes: [-22, '08:30'], leaves: [-22, '09:45'], thanked: [-22, '10:30'], vouched: { at: [-21, '09:00'], by: luo } }],
    reviewed: { at: [-21, '16:00'], score: 5, words: '药盒上都贴了大字条，一看就懂。' },
  },
  {
    of: 'ma-daye', told: [-20, '10:00'], title: '院墙塌了一角，想请人砌好', text: '砖和水泥家里有，只缺手艺人。',
    category: 'repair', on: 'anytime', seats: 2, accepted: { at: [-20, '11:00'], by: gao },
    helpers: [
      { who: 'wu-tongxue', claims: [-18, '18:00'] },
      { who: 'xu-shifu', claims: [-11, '19:00'], looks: [-9, '07:30'], comes: [-9, '08:00'], leaves: [-9, '11:30'], thanked: [-9, '17:00'], vouched: { at: [-8, '09:00'], by: gao } },
      { who: 'zheng-dage', claims: [-11, '20:00'], looks: [-9, '07:40'], comes: [-9, '08:00'], leaves: [-9, '11:30'], thanked: [-9, '17:01'], vouched: { at: [-8, '09:01'], by: gao } },
    ],
    reviewed: { at: [-7, '08:00'], score: 4, words: '砌得结实，就是等得久了些。' },
  },
  {
    of: 'ma-daye', told: [-15, '09:00'], title: '想借两千块钱周转', text: '下个月卖了猪就还。', category: 'other', on: 'anytime', seats: 1,
    refused: { at: [-15, '10:30'], by: gao, note: '站里不经手钱。您的难处我们记下了，明天请镇上管民政的同志上门，看看能帮上什么。' },
  },
  {
    of: 'zhang-popo', told: [-14, '15:00'], title: '晚上想有人陪着去听戏', text: '镇上戏台，坐车去。',
    category: 'company', on: [-11, 'evening'], seats: 1, accepted: { at: [-14, '16:00'], by: luo },
  },
  {
    of: 'zhang-popo', told: [-3, '16:00'], title: '想听人念念报纸', text: '眼睛花了，就爱听个新鲜。',
    category: 'company', on: 'anytime', seats: 1, accepted: { at: [-2, '09:00'], by: luo },
  },
  {
    of: 'ma-daye', told: [-2, '18:00'], title: '玉米晒干了，想请人搬进仓', text: '三十来袋，一个人扛不动。',
    category: 'errand', on: [2, 'morning'], seats: 5, accepted: { at: [-1, '08:00'], by: gao },
    helpers: [{ who: 'wu-tongxue', claims: [-1, '10:00'] }, { who: 'shen-dajie', claims: [-1, '13:00'] }],
  },
  {
    of: 'ma-daye', told: [-4, '09:00'], title: '教村里老人用手机挂号', text: '十来个人，在实践站上课。',
    category: 'health', on: [4, 'afternoon'], seats: 2, accepted: { at: [-4, '10:00'], by: luo },
    helpers: [{ who: 'feng-hushi', claims: [-3, '08:00'] }],
  },
  { of: 'zhang-popo', told: [-1, '19:30'], title: '暖水壶坏了，想要一个', text: '', category: 'goods', on: 'anytime', seats: 1 },
  { of: 'ma-daye', by: 'cao-wanggeyuan', told: [-1, '17:00'], title: '想吃一回热乎的羊肉汤', text: '一个人懒得开火。', category: 'food', on: [1, 'afternoon'], seats: 1 },
]

const HETANG: readonly WishStory[] = [
  {
    of: 'su-dama', told: [-28, '07:30'], title: '挖莲藕缺两双手', text: '水裤有两条，干一上午就够。',
    category: 'errand', on: [-25, 'allDay'], seats: 2, accepted: { at: [-28, '09:00'], by: 'yao-zhanzhang' },
    helpers: [
      { who: 'shen-dajie', claims: [-27, '12:00'], looks: [-25, '07:30'], comes: [-25, '08:00'], leaves: [-25, '12:00'], thanked: [-25, '13:00'], vouched: { at: [-24, '09:00'], by: 'yao-zhanzhang' } },
      { who: 'huang-ayi', claims: [-27, '18:00'], looks: [-25, '07:40'], comes: [-25, '08:00'], leaves: [-25, '11:00'], thanked: [-25, '13:01'], vouched: { at: [-24, '09:01'], by: 'yao-zhanzhang' } },
    ],
    reviewed: { at: [-23, '19:00'], score: 5, words: '一上午挖完了，还帮着洗干净。' },
  },
  {
    of: 'su-dama', told: [-3, '20:00'], title: '想请人教我们跳广场舞', text: '七八个姐妹，学简单的就行。',
    category: 'study', on: 'anytime', seats: 1, accepted: { at: [-2, '08:00'], by: 'yao-zhanzhang' },
  },
  {
    of: 'su-dama', told: [-2, '09:00'], title: '给孩子们办一场读书会', text: '图书角有书，缺领读的人。',
    category: 'study', on: [6, 'afternoon'], seats: 8, accepted: { at: [-2, '10:00'], by: 'yao-zhanzhang' },
    helpers: [{ who: 'zhao-laoshi', claims: [-2, '13:00'] }, { who: 'xiao-lin', claims: [-1, '08:00'] }, { who: 'shen-dajie', claims: [-1, '14:00'] }],
  },
]

const SONGLING: readonly WishStory[] = [
  {
    of: 'qin-nainai', told: [-18, '08:00'], title: '想翻晒棉被、擦擦窗', text: '柜顶上的够不着。',
    category: 'errand', on: [-15, 'morning'], seats: 2, accepted: { at: [-18, '09:00'], by: 'bai-zhanzhang' },
    helpers: [
      { who: 'huang-ayi', claims: [-17, '12:00'], looks: [-15, '07:30'], comes: [-15, '08:00'], leaves: [-15, '10:30'], thanked: [-15, '11:00'], vouched: { at: [-14, '09:00'], by: 'bai-zhanzhang' } },
      { who: 'shen-dajie', claims: [-17, '13:00'], looks: [-15, '07:40'], comes: [-15, '08:00'], leaves: [-15, '10:30'], thanked: [-15, '11:01'], vouched: { at: [-14, '09:01'], by: 'bai-zhanzhang' } },
    ],
    reviewed: { at: [-13, '18:00'], score: 5, words: '被子晒得香喷喷的。' },
  },
  {
    of: 'ye-daye', told: [-3, '07:00'], title: '上山拾柴火，想有人搭把手', text: '路熟，就是背不动了。',
    category: 'errand', on: [1, 'morning'], seats: 2, accepted: { at: [-2, '09:00'], by: 'shi-zhanzhang' },
    helpers: [{ who: 'xu-shifu', claims: [-2, '12:00'] }],
  },
  {
    of: 'ye-daye', told: [-4, '10:00'], title: '门锁老卡，想换一把', text: '锁已经买好了。',
    category: 'repair', on: [2, 'afternoon'], seats: 1, accepted: { at: [-4, '15:00'], by: 'shi-zhanzhang' },
    helpers: [{ who: 'zheng-dage', claims: [-3, '20:00'], looks: [-1, '20:00'] }],
  },
  {
    of: 'qin-nainai', told: [-2, '19:00'], title: '想和远方的女儿视频说说话', text: '手机有，不会弄。',
    category: 'study', on: 'anytime', seats: 1, accepted: { at: [-1, '08:30'], by: 'bai-zhanzhang' },
  },
  { of: 'ye-daye', told: [-1, '18:00'], title: '想请人看看屋顶漏不漏', text: '下雨前看一眼就放心。', category: 'repair', on: [5, 'allDay'], seats: 1 },
]

export const WISHES_ELSEWHERE: readonly WishStory[] = [...ZHUXI, ...HETANG, ...SONGLING]
