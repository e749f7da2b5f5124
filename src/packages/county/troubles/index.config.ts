export default definePageConfig({ navigationBarTitleText: '机器没办成的事' })
