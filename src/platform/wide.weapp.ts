/** WeChat is a phone, also in its window on a desk. */
export const useWide = (): boolean => false
