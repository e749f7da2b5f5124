export default definePageConfig({ navigationBarTitleText: '帮忙详情' })
