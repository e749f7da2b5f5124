/** The wishes of 青禾村, in every state a wish can be in. Days count from the day the county is made. */
import type { WishStory } from './story'

const li = 'li-zhanzhang'
const he = 'he-shijianyuan'

const FINISHED: readonly WishStory[] = [
  {
    of: 'wang-nainai', told: [-40, '09:10'], title: '厨房的灯不亮了，想换根灯管', text: '我够不着，晚上做饭看不见。灯管家里有。',
    category: 'repair', on: [-38, 'morning'], seats: 1, accepted: { at: [-40, '10:05'], by: li },
    helpers: [{ who: 'chen-shifu', claims: [-39, '19:20'], looks: [-38, '08:00'], comes: [-38, '08:30'], leaves: [-38, '10:00'], thanked: [-38, '17:00'], vouched: { at: [-37, '09:00'], by: li } }],
    reviewed: { at: [-36, '08:40'], score: 5, words: '手脚麻利，还把灯罩擦得亮亮的。' },
  },
  {
    of: 'liu-yeye', by: 'zhou-wanggeyuan', told: [-30, '15:30'], title: '想有人陪着去县医院取药', text: '腿脚不便，一个人坐车心里没底。早去早回。',
    category: 'health', on: [-27, 'morning'], seats: 1, accepted: { at: [-30, '16:20'], by: he },
    helpers: [{ who: 'xiao-lin', claims: [-29, '20:00'], looks: [-27, '07:10'], comes: [-27, '08:00'], leaves: [-27, '11:00'], thanked: [-27, '16:00'], vouched: { at: [-26, '09:30'], by: he } }],
    reviewed: { at: [-25, '10:00'], score: 5, words: '小林全程扶着，药也一样样讲清楚了。' },
  },
  {
    of: 'he-shijianyuan', told: [-20, '08:30'], title: '给村里老人包一顿饺子', text: '文化广场食堂，面和馅都备好了，来了就能上手。',
    category: 'food', on: [-16, 'morning'], seats: 4, accepted: { at: [-20, '09:00'], by: li },
    helpers: [
      { who: 'chen-shifu', claims: [-19, '07:40'], comes: [-16, '08:30'], leaves: [-16, '11:00'], thanked: [-16, '15:00'], vouched: { at: [-15, '09:00'], by: li } },
      { who: 'xiao-lin', claims: [-19, '12:10'], comes: [-16, '08:30'], leaves: [-16, '11:00'], thanked: [-16, '15:01'], vouched: { at: [-15, '09:01'], by: li } },
      { who: 'zhao-laoshi', claims: [-18, '09:00'], comes: [-16, '09:00'], leaves: [-16, '11:00'], thanked: [-16, '15:02'], vouched: { at: [-15, '09:02'], by: li } },
      { who: 'huang-ayi', claims: [-18, '18:30'], comes: [-16, '08:30'], leaves: [-16, '11:00'], thanked: [-16, '15:03'], vouched: { at: [-15, '09:03'], by: li } },
    ],
    reviewed: { at: [-14, '09:00'], score: 5, words: '四十位老人吃上了热饺子，谢谢大家。' },
  },
  {
    of: 'wang-nainai', told: [-9, '18:40'], title: '想学会和孙子打视频电话', text: '手机是儿子给的，总按错地方。',
    category: 'study', on: [-6, 'afternoon'], seats: 1, accepted: { at: [-8, '08:50'], by: he },
    helpers: [{ who: 'zhao-laoshi', claims: [-8, '10:15'], looks: [-6, '13:30'], comes: [-6, '14:00'], leaves: [-6, '15:30'], thanked: [-6, '19:00'], vouched: { at: [-5, '09:00'], by: he } }],
  },
  {
    of: 'ding-dabo', told: [-12, '10:00'], title: '想请人代我去信用社取钱', text: '存折在家，腿疼走不了远路。', category: 'errand', on: 'anytime', seats: 1,
    refused: { at: [-12, '11:20'], by: li, note: '取钱要您本人到场，我们不能代取。可以有人陪您一起去：您再说一个“陪我去信用社”就行。' },
  },
  { of: 'xu-daniang', told: [-8, '09:30'], title: '想把旧衣柜挪到里屋', text: '要两个有力气的。', category: 'other', on: 'anytime', seats: 2, withdrawn: [-7, '20:00'] },
  {
    of: 'xu-daniang', told: [-11, '08:20'], title: '想请人帮忙抬一抬米缸', text: '要挪到灶屋去，缸里还有半缸米。', category: 'other', on: 'anytime', seats: 1, accepted: { at: [-11, '10:00'], by: li },
    helpers: [{ who: 'zheng-dage', claims: [-10, '12:00'], looks: [-10, '12:05'] }], calledOff: { at: [-10, '18:30'], reason: '儿子回来抬好了' },
  },
  {
    of: 'ding-dabo', told: [-14, '17:00'], title: '晚上想有人陪着看场露天电影', text: '散场路黑，有个伴好走。',
    category: 'company', on: [-10, 'evening'], seats: 1, accepted: { at: [-13, '09:00'], by: he },
  },
]

const UNDER_WAY: readonly WishStory[] = [
  {
    of: 'wang-nainai', told: [-5, '07:50'], title: '想有人陪我去赶集买冬衣', text: '东西多了提不动，也想听听年轻人的主意。',
    category: 'company', on: [-2, 'morning'], seats: 1, accepted: { at: [-5, '09:10'], by: li },
    helpers: [{ who: 'xiao-lin', claims: [-4, '21:00'], looks: [-2, '07:00'], comes: [-2, '07:30'], leaves: [-2, '10:00'], vouched: { at: [-1, '09:00'], by: li } }],
  },
  {
    of: 'liu-yeye', by: 'zhou-wanggeyuan', told: [-4, '16:10'], title: '屋后的排水沟堵了，想通一通', text: '一下雨就往灶屋里进水。',
    category: 'repair', on: [-1, 'allDay'], seats: 2, accepted: { at: [-4, '17:00'], by: he },
    helpers: [
      { who: 'zheng-dage', claims: [-3, '07:00'], looks: [-1, '08:00'], comes: [-1, '08:30'], leaves: [-1, '11:30'], thanked: [-1, '18:00'] },
      { who: 'xu-shifu', claims: [-3, '12:40'], looks: [-1, '08:10'], comes: [-1, '08:40'], leaves: [-1, '11:30'], thanked: [-1, '18:01'] },
    ],
  },
  {
    of: 'xu-daniang', told: [-3, '19:10'], title: '孙女的数学想请人讲一讲', text: '五年级，分数总弄不明白。在文明实践站的图书角就行。',
    category: 'study', on: [1, 'evening'], seats: 1, accepted: { at: [-2, '08:30'], by: he },
    helpers: [{ who: 'zhao-laoshi', claims: [-2, '09:00'] }],
  },
  {
    of: 'ding-dabo', told: [-2, '07:20'], title: '水龙头滴水，想请人修一修', text: '拧紧了也滴，一夜能接半桶。',
    category: 'repair', on: 'anytime', seats: 1, accepted: { at: [-2, '09:40'], by: li },
    helpers: [{ who: 'xu-shifu', claims: [-1, '12:00'], looks: [-1, '12:05'], comes: { minutesAgo: 40 } }],
  },
]

const OPEN: readonly WishStory[] = [
  {
    of: 'wang-nainai', told: [-1, '08:00'], title: '电视没信号，想请人看看', text: '只剩雪花点，遥控器换过电池了。',
    category: 'repair', on: 'anytime', seats: 1, accepted: { at: [-1, '10:30'], by: he },
  },
  {
    of: 'xu-daniang', told: [-2, '20:00'], title: '想请人帮着晒晒被子、收拾屋子', text: '腰扭了，弯不下去。',
    category: 'errand', on: [2, 'morning'], seats: 2, accepted: { at: [-1, '08:40'], by: li },
    helpers: [
      { who: 'wu-tongxue', claims: [-1, '09:00'], releases: { at: [-1, '15:00'], reason: '学校临时有课，来不了了' } },
      { who: 'huang-ayi', claims: [-1, '12:20'] },
    ],
  },
  {
    of: 'ding-dabo', told: [-3, '10:20'], title: '想要一副老花镜', text: '三百度左右，旧的也行，看得清就好。',
    category: 'goods', on: 'anytime', seats: 1, accepted: { at: [-3, '14:00'], by: li },
  },
  {
    of: 'liu-yeye', by: 'zhou-wanggeyuan', told: [-4, '16:30'], title: '想有人常来陪我下盘棋', text: '象棋，输赢不要紧。',
    category: 'company', on: 'anytime', seats: 3, accepted: { at: [-3, '09:00'], by: he },
    helpers: [{ who: 'zheng-dage', claims: [-2, '20:30'] }, { who: 'tang-xiaomei', claims: [-1, '20:50'] }],
  },
  {
    of: 'he-shijianyuan', told: [-3, '08:00'], title: '一起把文化广场打扫干净', text: '扫帚手套都有，中午管一碗热汤面。',
    category: 'other', on: [5, 'morning'], seats: 20, accepted: { at: [-3, '08:30'], by: li },
    helpers: [
      { who: 'chen-shifu', claims: [-2, '07:30'] }, { who: 'xiao-lin', claims: [-2, '08:10'] }, { who: 'zhao-laoshi', claims: [-2, '12:00'] },
      { who: 'huang-ayi', claims: [-2, '18:00'] }, { who: 'zheng-dage', claims: [-1, '07:10'] }, { who: 'zhou-wanggeyuan', claims: [-1, '09:20'] },
      { who: 'wu-tongxue', claims: [-1, '21:00'] },
    ],
  },
]

const AWAITING_AN_ANSWER: readonly WishStory[] = [
  { of: 'xu-daniang', told: [-1, '20:10'], title: '天冷了，想请人糊糊窗户缝', text: '西屋两扇，风一吹就响。', category: 'repair', on: [3, 'afternoon'], seats: 1 },
  { of: 'ding-dabo', told: [-1, '19:00'], title: '花生熟了，缺人手收', text: '两亩地，工具家里有。', category: 'errand', on: [4, 'allDay'], seats: 4 },
  { of: 'liu-yeye', by: 'zhou-wanggeyuan', told: [-1, '16:40'], title: '想理个发', text: '快三个月没理了。', category: 'other', on: 'anytime', seats: 1 },
  {
    of: 'wang-nainai', told: [-2, '10:00'], title: '想请人替我写封信', text: '', category: 'other', on: 'anytime', seats: 1,
    asked: { at: [-1, '11:00'], by: he, note: '王奶奶，信是写给谁的？大概要写多长？' },
  },
  {
    of: 'xu-daniang', told: [-3, '09:00'], title: '想要一副春联', text: '大门用的。', category: 'goods', on: 'anytime', seats: 1,
    asked: { at: [-3, '10:00'], by: li, note: '大门多宽？要不要连横批？' }, answered: { at: [-1, '18:20'], note: '门宽一米二，要横批。' },
  },
]

export const WISHES_OF_QINGHE: readonly WishStory[] = [...FINISHED, ...UNDER_WAY, ...OPEN, ...AWAITING_AN_ANSWER]
