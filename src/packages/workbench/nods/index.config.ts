export default definePageConfig({ navigationBarTitleText: '等您点头' })
