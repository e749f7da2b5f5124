import Taro from '@tarojs/taro'

/** Only the id travels in the address. */
export const openTeam = (teamId: string): void => void Taro.navigateTo({ url: `/packages/team/detail/index?teamId=${encodeURIComponent(teamId)}` })

export const openTeams = (): void => void Taro.navigateTo({ url: '/packages/team/list/index' })

export const openMyTeams = (): void => void Taro.navigateTo({ url: '/packages/team/mine/index' })
