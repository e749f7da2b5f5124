export default definePageConfig({ navigationBarTitleText: '核对照片和话' })
