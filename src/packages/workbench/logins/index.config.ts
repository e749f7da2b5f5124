export default definePageConfig({ navigationBarTitleText: '乡亲换手机' })
