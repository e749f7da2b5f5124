/** Only a browser has a demo county. */
export const DemoStrip = (): null => null
