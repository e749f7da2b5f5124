export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/wishes/index',
    'pages/tell/index',
    'pages/market/index',
    'pages/me/index',
  ],
  subPackages: [
    { root: 'packages/wish', pages: ['detail/index', 'order/index', 'mine/index', 'inbox/index'] },
    { root: 'packages/volunteer', pages: ['service/index', 'stars/index', 'notices/index'] },
    { root: 'packages/market', pages: ['goods/index', 'points/index', 'pickup/index', 'counter/index'] },
    { root: 'packages/place', pages: ['nearby/index', 'detail/index'] },
    { root: 'packages/roster', pages: ['import/index'] },
    { root: 'packages/workbench', pages: ['desk/index', 'answer/index', 'logins/index', 'review/index', 'signin/index', 'merges/index', 'names/index', 'nods/index', 'bursts/index'] },
    { root: 'packages/family', pages: ['agents/index', 'child/index', 'merge/index'] },
    { root: 'packages/county', pages: ['audit/index', 'figures/index', 'findings/index', 'troubles/index', 'posts/index', 'stars/index', 'rights/index', 'places/index'] },
    { root: 'packages/household', pages: ['mine/index', 'desk/index'] },
    { root: 'packages/team', pages: ['list/index', 'detail/index', 'mine/index', 'papers/index', 'free/index'] },
    { root: 'packages/privacy', pages: ['mine/index', 'facts/index', 'seen/index'] },
  ],
  tabBar: {
    // Each tab page draws our own TabBar: WeChat's has no large type and no speech.
    custom: true,
    color: '#1F1A17',
    selectedColor: '#A61B1F',
    backgroundColor: '#FFFBF5',
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/wishes/index', text: '心愿' },
      { pagePath: 'pages/tell/index', text: '说心愿' },
      { pagePath: 'pages/market/index', text: '积分超市' },
      { pagePath: 'pages/me/index', text: '我的' },
    ],
  },
  window: {
    navigationBarTitleText: '点亮',
    navigationBarBackgroundColor: '#FFFBF5',
    navigationBarTextStyle: 'black',
    backgroundColor: '#FFFBF5',
    backgroundTextStyle: 'dark',
  },
  // Older tools ask it; WeChat itself checks since October 2023 in any case (features/privacy/privacyQuestion.weapp.ts).
  __usePrivacyCheck__: true,
  requiredPrivateInfos: ['getFuzzyLocation', 'chooseLocation'],
  permission: { 'scope.userFuzzyLocation': { desc: '看看离您最近的实践站和驿站，只用这一次，不保存' } },
  lazyCodeLoading: 'requiredComponents',
})
