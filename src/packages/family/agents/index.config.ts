export default definePageConfig({ navigationBarTitleText: '替家里人办事' })
