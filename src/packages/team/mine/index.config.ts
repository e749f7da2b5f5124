export default definePageConfig({ navigationBarTitleText: '我的队伍和证书' })
