export default definePageConfig({ navigationBarTitleText: '岗位和任期' })
