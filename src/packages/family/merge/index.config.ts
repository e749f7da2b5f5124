export default definePageConfig({ navigationBarTitleText: '我登记过两次' })
