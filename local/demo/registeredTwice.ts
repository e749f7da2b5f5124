/** 王大姐 registered again on a new phone, as 王大嫂: what she did lies in two places, until her station merges them. */
import type { WishStory } from './story'

const li = 'li-zhanzhang'

export const WISHES_OF_ONE_TWICE: readonly WishStory[] = [
  {
    of: 'ding-dabo', told: [-41, '09:00'], title: '想请人把冬天的被子晒晒缝缝', text: '棉花好的，被面开线了。',
    category: 'other', on: [-39, 'morning'], seats: 1, accepted: { at: [-41, '10:00'], by: li },
    helpers: [{ who: 'wang-dajie', claims: [-40, '19:00'], looks: [-39, '08:00'], comes: [-39, '08:30'], leaves: [-39, '10:30'], thanked: [-39, '11:00'], vouched: { at: [-38, '09:00'], by: li } }],
  },
  {
    of: 'xu-daniang', told: [-13, '09:00'], title: '想有人帮着拆洗窗帘', text: '够不着，不敢爬凳子。',
    category: 'other', on: [-11, 'morning'], seats: 1, accepted: { at: [-13, '10:00'], by: li },
    helpers: [{ who: 'wang-dasao', claims: [-12, '19:00'], looks: [-11, '08:00'], comes: [-11, '08:30'], leaves: [-11, '09:30'], thanked: [-11, '11:00'], vouched: { at: [-10, '09:00'], by: li } }],
  },
]
