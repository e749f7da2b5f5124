export default definePageConfig({ navigationBarTitleText: '答复心愿' })
