export default definePageConfig({ navigationBarTitleText: '证书、保险和培训' })
