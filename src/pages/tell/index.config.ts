export default definePageConfig({ navigationBarTitleText: '说心愿' })
