export default definePageConfig({ navigationBarTitleText: '星级认定' })
