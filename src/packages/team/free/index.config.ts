export default definePageConfig({ navigationBarTitleText: '我的空闲时间' })
