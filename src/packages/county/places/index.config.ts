export default definePageConfig({ navigationBarTitleText: '阵地和网格' })
