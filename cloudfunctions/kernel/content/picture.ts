/** A picture a phone can show: this large at most, or a few kilobytes would unfold into gigabytes. */
const SIDE_MAX = 12_000
const PIXELS_MAX = 50_000_000

export const isShowable = (width: number, height: number): boolean =>
  width > 0 && height > 0 && width <= SIDE_MAX && height <= SIDE_MAX && width * height <= PIXELS_MAX
