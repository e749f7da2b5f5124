/** On the phone nobody is anybody else: WeChat says who is there. */
export const openDoor = async (): Promise<null> => null
export const isDemo = (): boolean => false
