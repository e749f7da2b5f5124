import Taro from '@tarojs/taro'

/** Only the id travels in the address. */
export const openTeam = (teamId: string): void => void Taro.navigateTo({ url: `/packages/team/detail/index?teamId=${encodeURIComponent(teamId)}` })

export const openTeams = (): void => void Taro.navigateTo({ url: '/packages/team/list/index' })

/** My teams, licences, covers and trainings. */
export const openMyTeams = (): void => void Taro.navigateTo({ url: '/packages/team/mine/index' })

/** When I am free to help. */
export const openFreeTimes = (): void => void Taro.navigateTo({ url: '/packages/team/free/index' })

/** The station's: licences to look at, covers, trainings. */
export const openPapers = (): void => void Taro.navigateTo({ url: '/packages/team/papers/index' })
