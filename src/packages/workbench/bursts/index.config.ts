export default definePageConfig({ navigationBarTitleText: '看住址的事' })
