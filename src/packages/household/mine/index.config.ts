export default definePageConfig({ navigationBarTitleText: '我们家' })
