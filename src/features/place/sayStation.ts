/** 青禾村 → 青禾村实践站; a station that calls itself one keeps its name. */
export const sayStation = (name: string): string => (name.endsWith('站') ? name : `${name}实践站`)
