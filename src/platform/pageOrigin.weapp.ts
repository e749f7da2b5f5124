/** Where the county's pages can be opened in a browser; empty in the cloud, where there are none. */
import { COUNTY_SERVER } from '../client/host.weapp'

export const pageOrigin = (): string => COUNTY_SERVER
