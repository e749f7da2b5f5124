import { toPage, type Ways } from '../../frame/ways'

const openReview = toPage('/packages/workbench/review/index')

export const mediaWays = {
  me: [{
    group: 'work', at: 100, icon: 'shield', title: '核对照片和话', words: '您看过，大家才看得到', open: openReview,
    roles: ['stationHead', 'civilizationWorker'],
  }],
  waiting: {
    media: { icon: 'camera', open: openReview },
    words: { icon: 'shield', open: openReview },
  },
} satisfies Ways
