export default definePageConfig({ navigationBarTitleText: '谁能做什么' })
