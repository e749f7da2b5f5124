export default definePageConfig({ navigationBarTitleText: '本地的数字' })
