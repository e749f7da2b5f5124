/** Where this page can be opened from another phone. */
export const pageOrigin = (): string => window.location.origin
